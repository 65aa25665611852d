#include "app/model/history/state_history.h"

#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;

static QString wireName(TrayState state)
{
    switch (state) {
    case TrayState::Ok:
        return u"ok"_s;
    case TrayState::Busy:
        return u"busy"_s;
    case TrayState::Attention:
        return u"attention"_s;
    case TrayState::Error:
        return u"error"_s;
    case TrayState::SignedOut:
        return u"signed out"_s;
    case TrayState::Stale:
        return u"stale"_s;
    case TrayState::Checking:
        return u"checking"_s;
    }
    Q_UNREACHABLE();
}

static QString wireName(CheckLevel level)
{
    switch (level) {
    case CheckLevel::Good:
        return u"good"_s;
    case CheckLevel::Warning:
        return u"warning"_s;
    case CheckLevel::Bad:
        return u"bad"_s;
    case CheckLevel::Stale:
        return u"stale"_s;
    case CheckLevel::Checking:
        return u"checking"_s;
    case CheckLevel::Neutral:
        return u"does not apply"_s;
    case CheckLevel::Skipped:
        return u"skipped"_s;
    }
    Q_UNREACHABLE();
}

static QString wireName(Supervision supervision)
{
    switch (supervision) {
    case Supervision::Searching:
        return u"searching"_s;
    case Supervision::Attached:
        return u"attached"_s;
    case Supervision::Starting:
        return u"starting"_s;
    case Supervision::Running:
        return u"running"_s;
    case Supervision::RestartPending:
        return u"restart pending"_s;
    case Supervision::CrashLoop:
        return u"ended too often"_s;
    case Supervision::Stopped:
        return u"stopped"_s;
    case Supervision::Blocked:
        return u"blocked"_s;
    case Supervision::NoProgram:
        return u"no program"_s;
    }
    Q_UNREACHABLE();
}

static QString withCause(const QString &state, const QString &cause)
{
    return cause.isEmpty() ? state : state + u": "_s + cause;
}

void StateHistory::note(Instant at, const QString &subject, State &known, State now)
{
    if (known.key == now.key)
        return;
    m_changes.push_back({at, subject, known.text, now.text});
    if (m_changes.size() > maxChanges)
        m_changes.pop_front();
    known = std::move(now);
}

void StateHistory::apply(const StatusSummary &summary)
{
    const StatusInputs &inputs = summary.inputs;
    const QString icon = wireName(summary.state);
    note(inputs.now, u"icon"_s, m_icon, {icon, icon});
    const auto noteCheck = [&](const QString &subject, State &known, const CheckRow &row, const status::Check &check) {
        const QString level = wireName(row.level);
        const QString key = level + u' ' + QString::number(static_cast<int>(row.reason));
        note(inputs.now, subject, known, {key, withCause(level, check.cause)});
    };
    noteCheck(u"account"_s, m_account, summary.account, inputs.status.auth);
    noteCheck(u"agent"_s, m_agent, summary.agent, inputs.status.daemon);
    noteCheck(u"platform"_s, m_platform, summary.platform, inputs.status.platform);
    noteCheck(u"capacity"_s, m_capacity, summary.capacity, inputs.status.capacity);
    const QString process
        = withCause(wireName(inputs.supervision), inputs.agent ? control::wireName(inputs.agent->status) : QString());
    note(inputs.now, u"process"_s, m_process, {process, process});
}

QString StateHistory::text() const
{
    constexpr qsizetype subjectWidth = 8;
    QString text;
    for (const StateChange &change : m_changes) {
        const QString what = change.from.isEmpty() ? change.to : u"%1 → %2"_s.arg(change.from, change.to);
        text += u"%1  %2  %3\n"_s.arg(toIso(change.at), change.subject.leftJustified(subjectWidth), what);
    }
    return text;
}

} // namespace rensei::app
