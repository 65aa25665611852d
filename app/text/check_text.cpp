// The texts of each check: what is known of it, what is wrong with it, and what to do.
#include "agent/status/printable.h"
#include "app/model/status/restart_policy.h"
#include "app/text/error_text.h"
#include "app/text/status_text.h"
#include "app/text/time_text.h"

#include <QLocale>

namespace rensei::app {

using namespace Qt::StringLiterals;
using control::ConditionCode;
using control::DaemonStatus;
using status::Reason;
using Subject = StatusSummary::Subject;

static const QString between = u" · "_s;

static QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString StatusText::problem(Subject subject) const
{
    switch (subject) {
    case Subject::Account:
        return of(m_summary.account.reason);
    case Subject::Agent:
        return agentProblem();
    case Subject::Platform:
        return of(m_summary.platform.reason);
    case Subject::Capacity:
        return of(m_summary.capacity.reason);
    case Subject::Approvals:
    case Subject::Sessions:
    case Subject::Nothing:
        break;
    }
    return {};
}

QString StatusText::supervisionText() const
{
    switch (m_summary.inputs.supervision) {
    case Supervision::Searching:
    case Supervision::Starting:
        return tr("The agent is starting");
    case Supervision::RestartPending:
        return tr("The agent stopped unexpectedly and is being started again");
    case Supervision::CrashLoop:
        return tr("The agent keeps stopping");
    case Supervision::Stopped:
        return tr("The agent is not running");
    case Supervision::Blocked:
        return tr("Another agent is in the way");
    case Supervision::NoProgram:
        return tr("The agent cannot be started");
    case Supervision::Attached:
    case Supervision::Running:
        break;
    }
    return tr("The agent does not answer");
}

QString StatusText::conditionText() const
{
    const control::Condition &condition = *m_summary.condition;
    switch (condition.code) {
    case ConditionCode::DiskLow:
        return tr("The disk of this computer is almost full");
    case ConditionCode::ClockSkew:
        return tr("The clock of this computer is off by more than a minute");
    case ConditionCode::PoolSuspended:
        return tr("The platform gives this computer no work");
    case ConditionCode::NoRuntime:
        return tr("This computer has no runner, so it takes no work");
    case ConditionCode::ConfigInvalid:
        return tr("The agent's configuration cannot be used");
    case ConditionCode::OutboxBacklog:
        return tr("Reports wait for the platform to take them");
    case ConditionCode::PlatformUnreachable:
        return tr("The platform does not serve the agent");
    case ConditionCode::WorkRefused:
        return tr("This computer cannot do the work that it is given");
    case ConditionCode::DescriptorsLow:
        return tr("The agent may open hardly any more files");
    case ConditionCode::NeedsEnrollment:
    case ConditionCode::NeedsReauth:
    case ConditionCode::CredentialsUnavailable:
    case ConditionCode::PortConflict:
    case ConditionCode::SessionLogUnreadable: // it names the folder
    case ConditionCode::UpdateAvailable:
    case ConditionCode::Unknown:
        break;
    }
    return status::printable(condition.message); // from an agent newer than this desktop
}

QString StatusText::agentProblem() const
{
    if (m_summary.inputs.watched)
        return watchedProblem();
    if (!m_summary.inputs.agent && !m_summary.inputs.hasNoRoom)
        return supervisionText();
    if (m_summary.condition)
        return conditionText();
    if (m_summary.unheardSince)
        return unheardText();
    if (m_summary.tellsOfGhost)
        return ghostText();
    if (m_summary.agent.reason == Reason::Expired)
        return tr("The agent has not been heard from for a while");
    if (m_summary.agent.reason != Reason::None)
        return of(m_summary.agent.reason);
    if (m_summary.inputs.agent->maxSessions == 0)
        return tr("This computer offers no slots for sessions");
    if (m_summary.inputs.agent->status == DaemonStatus::Paused)
        return tr("The agent is paused");
    if (m_summary.inputs.agent->status == DaemonStatus::Draining)
        return tr("The agent takes no new sessions");
    return tr("The agent is starting");
}

QString StatusText::of(Reason reason) const
{
    switch (reason) {
    case Reason::None:
        return tr("Nothing is known yet");
    case Reason::Expired:
        return tr("The platform has not answered for a while");
    case Reason::AuthRequired:
        return tr("Skipped until you are signed in");
    case Reason::Unreachable:
        return outageText();
    case Reason::ServerError:
        return tr("The platform has trouble of its own");
    case Reason::Unreadable:
        return tr("The platform gave an answer that cannot be read");
    case Reason::NotAllowed:
        return tr("Your key may not see this");
    case Reason::NoKey:
        return tr("You are not signed in");
    case Reason::KeyUnreadable:
        return m_notices.keyProblem == secrets::StoreProblem::Locked ? tr("The keychain is locked")
                                                                     : tr("Your key cannot be read");
    case Reason::KeyRefused:
        return tr("Your key was refused");
    case Reason::NotAUserKey:
        return tr("The stored key cannot sign in");
    case Reason::NoAccountService:
        return tr("This platform has no accounts");
    case Reason::NotRunning:
        return tr("The agent is not running");
    case Reason::NotResponding:
    case Reason::InvalidResponse:
    case Reason::ControlTokenRefused:
        return tr("The agent does not answer");
    case Reason::OtherProgram:
        return tr("Another program answers in the agent's place");
    case Reason::Starting:
        return tr("The agent is starting");
    case Reason::NotReady:
        return tr("The agent does not get ready");
    case Reason::Elsewhere:
        return tr("The agent works for another platform");
    case Reason::NotEnrolled:
        return tr("This computer is not registered yet");
    case Reason::TokenUnreadable:
        return tr("The agent cannot read its registration token");
    case Reason::TokenRefused:
        return tr("This computer takes no work: the platform refused to register it");
    case Reason::ConfigInvalid:
        return tr("The agent's configuration cannot be used");
    case Reason::NotRegistered:
        return tr("This computer is not registered with the platform");
    case Reason::NotRegisteredOffline:
        return tr("The platform does not serve the agent");
    case Reason::RegistrationUnknown:
        return tr("The agent does not say whether it is registered");
    case Reason::NotVisible:
        return tr("The platform does not see this computer");
    case Reason::VisibilityUnknown:
        return tr("Whether the platform sees this computer is not known");
    case Reason::NotReported:
        return tr("The platform does not tell");
    }
    Q_UNREACHABLE();
}

QString StatusText::text(Subject subject) const
{
    const CheckRow &row = m_summary.row(subject);
    if (subject == Subject::Agent && row.level == CheckLevel::Bad && row.reason == Reason::TokenRefused)
        return tr("The platform refused to register this computer");
    switch (row.level) {
    case CheckLevel::Checking:
        return subject == Subject::Agent ? tr("starting", "the agent") : tr("checking…");
    case CheckLevel::Skipped:
        return skipped(m_summary.cause(subject));
    case CheckLevel::Good:
    case CheckLevel::Neutral:
        break;
    case CheckLevel::Warning:
    case CheckLevel::Bad:
    case CheckLevel::Stale:
        return problem(subject);
    }
    switch (subject) {
    case Subject::Account:
        return accountText();
    case Subject::Agent:
        return agentText();
    case Subject::Platform:
        return platformText();
    case Subject::Capacity:
        return capacityText();
    case Subject::Approvals:
    case Subject::Sessions:
    case Subject::Nothing:
        break;
    }
    return {};
}

QString StatusText::accountText() const
{
    const status::AuthCheck &auth = m_summary.inputs.status.auth;
    if (m_summary.account.level == CheckLevel::Neutral)
        return tr("this platform has no accounts");
    const QString kind = auth.kind == "org_token"_L1 ? tr("organisation key")
        : auth.kind == "project_token"_L1            ? tr("project key")
                                                     : tr("user key");
    return joined({auth.email, kind});
}

QString StatusText::agentText() const
{
    if (m_summary.inputs.watched)
        return watchedText();
    const status::DaemonCheck &daemon = m_summary.inputs.status.daemon;
    const QLocale locale;
    const QString running
        = tr("%1 of %2 running").arg(locale.toString(m_summary.running()), locale.toString(m_summary.slotCount()));
    return joined({daemon.address, daemon.version, running});
}

QString StatusText::platformText() const
{
    const status::PlatformCheck &platform = m_summary.inputs.status.platform;
    if (m_summary.platform.level == CheckLevel::Neutral)
        return tr("not told whether this host is visible");
    return joined({tr("this host is visible"), platform.pool.isEmpty() ? QString() : tr("pool %1").arg(platform.pool)});
}

QString StatusText::capacityText() const
{
    const status::CapacityCheck &capacity = m_summary.inputs.status.capacity;
    if (m_summary.capacity.level == CheckLevel::Neutral)
        return m_summary.capacity.reason == Reason::NotAllowed ? tr("your key may not see it") : tr("not told");
    QStringList names;
    for (const platform::OnDemandProvider &provider : capacity.onDemandProviders)
        names.append(provider.isAvailable ? provider.name : tr("%1 (not available)").arg(provider.name));
    const QString providers = names.join(u", "_s);
    const QString hosts = !capacity.hosts ? QString()
        : capacity.excludesThisHost       ? tr("%n other host(s)", nullptr, *capacity.hosts)
                                          : tr("%n host(s)", nullptr, *capacity.hosts);
    return joined({hosts, capacity.totalSlots ? tr("%n slot(s)", nullptr, *capacity.totalSlots) : QString(),
        providers.isEmpty() ? QString() : tr("on demand: %1").arg(providers)});
}

QString StatusText::conditionAdvice() const
{
    const control::Condition &condition = *m_summary.condition;
    switch (condition.code) {
    case ConditionCode::DiskLow:
        return tr("It takes no new sessions until there is more space.");
    case ConditionCode::ClockSkew:
        return tr("Set the clock, or have the system set it.");
    case ConditionCode::NoRuntime:
        return tr("Install a coding agent, or name one under “runners” in the agent's configuration.");
    case ConditionCode::OutboxBacklog:
        return tr("They are delivered by themselves when it does.");
    case ConditionCode::DescriptorsLow:
        return tr("It takes no new sessions until one ends. Raise the limit of open files and start it again.");
    case ConditionCode::PlatformUnreachable: // these say in the agent's words what answers, which pool, and which line
    case ConditionCode::PoolSuspended:
    case ConditionCode::WorkRefused:
    case ConditionCode::ConfigInvalid:
        return status::printable(condition.message);
    case ConditionCode::NeedsEnrollment:
    case ConditionCode::NeedsReauth:
    case ConditionCode::CredentialsUnavailable:
    case ConditionCode::PortConflict:
    case ConditionCode::SessionLogUnreadable:
    case ConditionCode::UpdateAvailable:
    case ConditionCode::Unknown:
        break;
    }
    return status::printable(condition.action);
}

QString StatusText::agentAdvice() const
{
    if (m_summary.inputs.watched)
        return watchedAdvice();
    if (!m_summary.inputs.agent && !m_summary.inputs.hasNoRoom) {
        switch (m_summary.inputs.supervision) {
        case Supervision::CrashLoop:
            return tr("It was started %n time(s) in a row and ended each time. Its log may say why.", nullptr,
                crashLoopLimit);
        case Supervision::Stopped:
            return tr("Somebody stopped it in good order.");
        case Supervision::Blocked:
            return m_notices.portOwner.isEmpty()
                ? tr("An agent has the same folder and does not answer. End it, and this one is started.")
                : tr("%1 uses its port and does not answer. End it, and the agent is started.")
                      .arg(m_notices.portOwner);
        case Supervision::NoProgram:
            return tr("Its program is missing or cannot be run. Install Rensei Desktop again.");
        case Supervision::Searching:
        case Supervision::Attached:
        case Supervision::Starting:
        case Supervision::Running:
        case Supervision::RestartPending:
            return {};
        }
    }
    if (m_summary.condition)
        return conditionAdvice();
    if (m_summary.unheardSince)
        return tr("It takes no new work meanwhile, and tries again automatically. Its log may say why.");
    if (m_summary.tellsOfGhost)
        return tr("Its run here ended at %1. Stop it, so that the platform no longer waits for it.", "14:02")
            .arg(TimeText::clock(m_summary.inputs.ghost->since));
    if (m_summary.agent.reason == Reason::NotEnrolled)
        return tr("Give it a registration token to have it take sessions.");
    if (m_summary.agent.reason == Reason::TokenRefused)
        return tr("Renew the registration with one click, or create a new token on the platform.");
    if (m_summary.agent.reason == Reason::TokenUnreadable)
        return tr("Unlock the keychain. The agent tries again automatically.");
    if (m_summary.agent.reason == Reason::Elsewhere)
        return tr("It works for %1 and stays registered there, whichever account is used here.")
            .arg(m_summary.inputs.agent->platformUrl);
    if (m_summary.inputs.agent->maxSessions == 0)
        return tr("Its configuration sets the number of slots to 0.");
    return {};
}

QString StatusText::advice(Subject subject) const
{
    const CheckRow &row = m_summary.row(subject);
    if (subject == Subject::Sessions || subject == Subject::Approvals)
        return {};
    if (row.level == CheckLevel::Good && !proofOf(subject).isEmpty())
        return proofOf(subject);
    if (row.level == CheckLevel::Good && subject == Subject::Agent) {
        if (!m_notices.portOwner.isEmpty())
            return tr("It is on another port than usual: %1 uses that.").arg(m_notices.portOwner);
        if (m_notices.agentEndedAt)
            return tr("It was started again after it stopped unexpectedly at %1.")
                .arg(TimeText::clock(*m_notices.agentEndedAt));
    }
    if (row.level != CheckLevel::Bad && row.level != CheckLevel::Warning && row.level != CheckLevel::Stale)
        return {};
    if (subject == Subject::Agent)
        return agentAdvice();
    if (subject == Subject::Account && row.reason == Reason::KeyUnreadable && m_notices.keyProblem)
        return m_notices.keyProblem == secrets::StoreProblem::Locked ? tr("Unlock it and try again.")
                                                                     : ErrorText::ofReading(*m_notices.keyProblem);
    if (subject == Subject::Account && row.reason == Reason::KeyRefused)
        return tr("It may have been revoked, or have expired. Sessions go on running meanwhile.");
    if (subject == Subject::Account && row.reason == Reason::NoKey
        && m_notices.keyProblem == secrets::StoreProblem::Absent)
        return ErrorText::ofReading(secrets::StoreProblem::Absent);
    if (subject == Subject::Account && row.reason == Reason::NoKey)
        return tr("Sign in with a key to see your sessions here.");
    if (subject == Subject::Platform && row.reason == Reason::NotVisible && row.level == CheckLevel::Warning)
        return {}; // as the row above says
    if (subject == Subject::Platform && row.reason == Reason::NotVisible)
        return row.level == CheckLevel::Stale
            ? tr("It did moments ago. The agent is being registered again.")
            : tr("Its agent runs, but the platform does not list this host. Its registration may have ended.");
    if (subject == Subject::Capacity && m_summary.platform.reason == Reason::Unreachable)
        return {}; // as the row above says
    if (row.reason == Reason::Unreachable || m_summary.inputs.status.platform.isUnreachable)
        return outageAdvice();
    return row.asOf ? tr("Last known %1.").arg(TimeText::ago(*row.asOf, m_notices.now)) : QString();
}

} // namespace rensei::app
