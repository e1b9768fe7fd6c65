/** Which address shows which page, and which permission opens it. */
import type { Permission } from '@yimi/domain/permissions';
import type { ReactNode } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { AccountPage } from './pages/account/account-page.tsx';
import { AlarmsPage } from './pages/alarms/alarms-page.tsx';
import { AssessmentsPage } from './pages/assessments/assessments-page.tsx';
import { AuditPage } from './pages/audit/audit-page.tsx';
import { BeginPage } from './pages/begin/begin-page.tsx';
import { CasePage } from './pages/case/case-page.tsx';
import { ChecksPage } from './pages/checks/checks-page.tsx';
import { ComplaintsPage } from './pages/complaints/complaints-page.tsx';
import { ApprovalsPage } from './pages/exports/approvals-page.tsx';
import { ExportsPage } from './pages/exports/exports-page.tsx';
import { HandedWorkPage } from './pages/handed-work/handed-work-page.tsx';
import { MissingPage } from './pages/missing/missing-page.tsx';
import { NoticesPage } from './pages/notices/notices-page.tsx';
import { OrganisationPage } from './pages/organisation/organisation-page.tsx';
import { PersonPage } from './pages/organisation/person-page.tsx';
import { TablesPage } from './pages/organisation/tables-page.tsx';
import { UnitPage } from './pages/organisation/unit-page.tsx';
import { PaperPage } from './pages/paper/paper-page.tsx';
import { AmountsPage } from './pages/payments/amounts-page.tsx';
import { PaymentListPage } from './pages/payments/payment-list-page.tsx';
import { PaymentsPage } from './pages/payments/payments-page.tsx';
import { PermissionsPage } from './pages/permissions/permissions-page.tsx';
import { QueuePage } from './pages/queue/queue-page.tsx';
import { NewVersionPage } from './pages/rules/new-version-page.tsx';
import { RulesPage } from './pages/rules/rules-page.tsx';
import { ServiceRulesPage } from './pages/rules/service-rules-page.tsx';
import { SealDocumentPage } from './pages/sealing/seal-document-page.tsx';
import { SealingPage } from './pages/sealing/sealing-page.tsx';
import { useMay, useSession } from './session/session-gate.tsx';
import { homeFor } from './shell/navigation.ts';
import { Shell } from './shell/shell.tsx';

function Home() {
  return <Navigate to={homeFor(useSession().permissions)} replace />;
}

/** The page, for those whose present post may open it. */
function only(permission: Permission, page: ReactNode): ReactNode {
  return <Guarded permission={permission}>{page}</Guarded>;
}

function Guarded({ permission, children }: { permission: Permission; children: ReactNode }) {
  return useMay(permission) ? children : <MissingPage />;
}

export function ConsoleRoutes() {
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route index element={<Home />} />
        <Route path="queue" element={only('queue.read', <QueuePage />)} />
        <Route path="begin" element={only('case.enter', <BeginPage />)} />
        <Route path="cases/:caseId" element={only('case.read', <CasePage />)} />
        <Route path="sealing" element={only('assessment.seal', <SealingPage />)} />
        <Route path="sealing/:caseId" element={only('assessment.seal', <SealDocumentPage />)} />
        <Route path="assessments" element={only('assessment.write', <AssessmentsPage />)} />
        <Route path="checks" element={only('entitlement.read', <ChecksPage />)} />
        <Route path="payments" element={only('payment.read', <PaymentsPage />)} />
        <Route path="payments/:listId" element={only('payment.read', <PaymentListPage />)} />
        <Route path="amounts" element={only('amount.read', <AmountsPage />)} />
        <Route path="rules" element={only('rules.read', <RulesPage />)} />
        <Route path="rules/:serviceId" element={only('rules.read', <ServiceRulesPage />)} />
        <Route path="rules/:serviceId/new" element={only('rules.propose', <NewVersionPage />)} />
        <Route path="handed-work" element={only('work.take', <HandedWorkPage />)} />
        <Route path="paper" element={only('paper.enter', <PaperPage />)} />
        <Route path="organisation" element={only('organisation.read', <OrganisationPage />)} />
        <Route path="organisation/tables" element={only('organisation.read', <TablesPage />)} />
        <Route path="organisation/people/:accountId" element={only('organisation.read', <PersonPage />)} />
        <Route path="organisation/units/:unitId" element={only('organisation.read', <UnitPage />)} />
        <Route path="audit" element={only('audit.read', <AuditPage />)} />
        <Route path="alarms" element={only('alarm.handle', <AlarmsPage />)} />
        <Route path="exports" element={only('export.ask', <ExportsPage />)} />
        <Route path="export-approvals" element={only('export.decide', <ApprovalsPage />)} />
        <Route path="complaints" element={only('complaint.answer', <ComplaintsPage />)} />
        <Route path="permissions" element={only('organisation.read', <PermissionsPage />)} />
        <Route path="notices" element={<NoticesPage />} />
        <Route path="account" element={<AccountPage />} />
        <Route path="*" element={<MissingPage />} />
      </Route>
    </Routes>
  );
}
