-- An application that came on paper: the day on which it was received, where that is not the day it was entered.

alter table case_file add column received_on date;
