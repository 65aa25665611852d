#include "app/text/status_text.h"

#include "agent/status/printable.h"
#include "app/text/attention_text.h"
#include "app/text/error_text.h"
#include "app/text/session_text.h"
#include "app/text/time_text.h"

#include <QLocale>

#include <algorithm>

namespace rensei::app {

using namespace Qt::StringLiterals;
using control::ConditionCode;
using control::DaemonStatus;
using status::Reason;
using Subject = StatusSummary::Subject;

StatusText::StatusText(const StatusSummary &summary, const StatusNotices &notices)
    : m_summary(summary)
    , m_notices(notices)
{
}

QString StatusText::headline() const
{
    switch (m_summary.state) {
    case TrayState::Ok:
    case TrayState::Busy:
        return tr("Everything works");
    case TrayState::Checking:
        return m_summary.subject == Subject::Agent ? agentProblem() : tr("Checking…");
    case TrayState::Attention:
        if (m_summary.subject == Subject::Approvals)
            return approvalsWait(m_summary.inputs.openApprovals);
        if (m_summary.subject == Subject::Sessions)
            return tr("%n session(s) need attention", nullptr,
                m_summary.inputs.redSessions + m_summary.inputs.failedSessions);
        break;
    case TrayState::Stale:
    case TrayState::Error:
    case TrayState::SignedOut:
        break;
    }
    return problem(m_summary.subject);
}

QString StatusText::approvalsWait(int count)
{
    return tr("%n question(s) of agents wait for you", nullptr, count);
}

QString StatusText::waiting() const
{
    const int all = m_summary.waiting();
    if (all == m_summary.inputs.openApprovals)
        return all > 0 ? approvalsWait(all) : QString();
    return AttentionText::count(all);
}

QString StatusText::running() const
{
    if (!m_summary.shownAgent())
        return {};
    const QLocale locale;
    return tr("%1 of %2 sessions running")
        .arg(locale.toString(m_summary.running()), locale.toString(m_summary.slotCount()));
}

QString StatusText::summaryLine() const
{
    const bool isGood = m_summary.state == TrayState::Ok || m_summary.state == TrayState::Busy;
    return isGood ? tr("All good · %1").arg(running()) : headline();
}

std::optional<Instant> StatusText::asOf() const
{
    std::optional<Instant> oldest;
    for (const Subject subject : StatusSummary::checks) {
        const CheckRow &row = m_summary.row(subject);
        if (row.level == CheckLevel::Good && row.asOf && subject != Subject::Account)
            oldest = std::min(oldest.value_or(*row.asOf), *row.asOf);
    }
    return oldest;
}

QString StatusText::toolTip() const
{
    QStringList lines{tr("Rensei: %1").arg(summaryLine())};
    const bool isGood = m_summary.state == TrayState::Ok || m_summary.state == TrayState::Busy;
    if (!m_notices.finishing.isEmpty())
        lines.append(m_notices.finishing);
    if (!isGood && !advice(m_summary.subject).isEmpty())
        lines.append(advice(m_summary.subject));
    if (const QString all = waiting(); !all.isEmpty() && all != headline())
        lines.append(all);
    if (!isGood && m_summary.shownAgent())
        lines.append(running());
    if (!m_notices.keepsAwake.isEmpty())
        lines.append(m_notices.keepsAwake);
    if (const QString all = fleet(); !all.isEmpty())
        lines.append(all);
    if (const auto since = asOf())
        lines.append(tr("as of %1").arg(TimeText::clock(*since)));
    return lines.mid(0, 4).join(u'\n');
}

QString StatusText::fleet() const
{
    if (!m_notices.fleet)
        return {};
    const platform::Fleet &all = *m_notices.fleet;
    const QLocale locale;
    QStringList parts;
    if (all.working)
        parts.append(tr("%1 working", "sessions on all hosts").arg(locale.toString(*all.working)));
    if (all.queued)
        parts.append(tr("%1 queued", "sessions on all hosts").arg(locale.toString(*all.queued)));
    if (all.doneToday)
        parts.append(tr("%1 done", "sessions on all hosts, today").arg(locale.toString(*all.doneToday)));
    if (all.costToday)
        parts.append(tr("%1 today", "$25.15").arg(SessionText::money(all.costToday)));
    return parts.join(u" · "_s);
}

QString StatusText::versions(const QString &desktopVersion) const
{
    const QString own = tr("Rensei Desktop %1", "a version").arg(desktopVersion);
    const auto &agent = m_summary.inputs.agent;
    if (!agent || agent->version.isEmpty())
        return own;
    const auto since = std::max<std::chrono::milliseconds>(m_notices.now - agent->timestamp, {});
    const QString up = TimeText::span(agent->uptime + since);
    return tr("%1 · agent %2, up %3", "the desktop's version, the agent's, 3 h 12 min")
        .arg(own, status::printable(agent->version), up);
}

QString StatusText::name(Subject subject)
{
    switch (subject) {
    case Subject::Account:
        return tr("Account", "a check");
    case Subject::Agent:
        return tr("Agent", "a check");
    case Subject::Platform:
        return tr("Platform", "a check");
    case Subject::Capacity:
        return tr("Capacity", "a check");
    case Subject::Approvals:
    case Subject::Sessions:
    case Subject::Nothing:
        break;
    }
    return {};
}

QString StatusText::label(Fix fix)
{
    switch (fix) {
    case Fix::None:
        return {};
    case Fix::SignIn:
        return tr("Sign in…");
    case Fix::SignInAgain:
        return tr("Sign in again…");
    case Fix::ReadKeyAgain:
    case Fix::CheckAgain:
        return tr("Try again");
    case Fix::StartAgent:
        return tr("Start it");
    case Fix::RestartAgent:
        return tr("Restart it…");
    case Fix::ShowAgentLog:
        return tr("Show its log…");
    case Fix::ResumeAgent:
        return tr("Resume", "the agent takes sessions again");
    case Fix::RegisterHost:
        return tr("Set up this computer…");
    case Fix::RenewHost:
        return tr("Renew registration");
    case Fix::OpenConfig:
        return tr("Open the configuration");
    case Fix::AddSlots:
        return tr("Offer slots", "the agent takes sessions");
    case Fix::SetClock:
        return tr("Set the clock…");
    case Fix::ShowRunners:
        return tr("Coding agents…");
    case Fix::FreeDisk:
        return tr("Free space…");
    case Fix::CheckComputer:
        return tr("Check this computer…");
    case Fix::StopSession:
        return tr("Stop it…", "a session");
    }
    Q_UNREACHABLE();
}

QString StatusText::levelText(const CheckRow &row)
{
    if (row.needsSignIn())
        return row.reason == status::Reason::NotRegistered ? tr("not registered", "a check")
                                                           : tr("needs a key", "a check");
    switch (row.level) {
    case CheckLevel::Good:
        return tr("good", "a check");
    case CheckLevel::Warning:
        return tr("needs attention");
    case CheckLevel::Bad:
        return tr("failed", "a check");
    case CheckLevel::Stale:
        return tr("not known now");
    case CheckLevel::Checking:
        return tr("being checked");
    case CheckLevel::Neutral:
        return tr("not told");
    case CheckLevel::Skipped:
        return tr("skipped", "a check");
    }
    Q_UNREACHABLE();
}

QString StatusText::levelText(TrayState state)
{
    switch (state) {
    case TrayState::Ok:
        return tr("all good");
    case TrayState::Busy:
        return tr("sessions running");
    case TrayState::Attention:
        return tr("needs attention");
    case TrayState::Error:
        return tr("error", "a state");
    case TrayState::SignedOut:
        return tr("signed out");
    case TrayState::Stale:
        return tr("not known now");
    case TrayState::Checking:
        return tr("checking", "a state");
    }
    Q_UNREACHABLE();
}

QString StatusText::outageText() const
{
    switch (m_summary.inputs.status.platform.barrier) {
    case Barrier::Certificate:
        return tr("There is no safe connection to the platform");
    case Barrier::ProxyPassword:
        return tr("The proxy of your network wants a password");
    case Barrier::None:
        break;
    }
    if (m_notices.hasNoNetwork)
        return tr("This computer has no network");
    return tr("The platform cannot be reached");
}

QString StatusText::outageAdvice() const
{
    const status::PlatformCheck &platform = m_summary.inputs.status.platform;
    const QString cause = status::printable(platform.cause);
    switch (platform.barrier) {
    case Barrier::Certificate:
        return tr("It failed because %1. If your network has a certificate of its own, name its file under “network: "
                  "caFile” in the agent's configuration.")
            .arg(cause);
    case Barrier::ProxyPassword:
        return tr("It failed because %1. Enter both in the settings, under Network.").arg(cause);
    case Barrier::None:
        break;
    }
    if (m_notices.hasNoNetwork)
        return tr("Connect it to one. The platform is asked again as soon as it is.");
    return tr("No answer from %1. It is asked again automatically.").arg(m_notices.platform);
}

QString StatusText::skipped(Subject cause)
{
    switch (cause) {
    case Subject::Agent:
        return tr("skipped until the agent works");
    case Subject::Platform:
        return tr("skipped until the platform answers");
    case Subject::Account:
    case Subject::Capacity:
    case Subject::Approvals:
    case Subject::Sessions:
    case Subject::Nothing:
        break;
    }
    return tr("skipped until you are signed in");
}

QString StatusText::proofOf(Subject subject) const
{
    const auto proof = std::ranges::find(m_notices.proofs, subject, &FixProof::subject);
    return proof == m_notices.proofs.end() ? QString()
                                           : tr("Fixed, verified %1.", "14:02").arg(TimeText::clock(proof->at));
}

QString StatusText::unheardText() const
{
    return tr("The agent runs, but the platform has not heard from it since %1")
        .arg(TimeText::clock(*m_summary.unheardSince));
}

QString StatusText::ghostText() const
{
    const QString &name = m_summary.inputs.ghost->name;
    return name.isEmpty() ? tr("The platform says that a session works on this computer, but nothing runs here")
                          : tr("The platform says that %1 works on this computer, but nothing runs here", "ENG-124")
                                .arg(SessionText::told(name));
}

} // namespace rensei::app
