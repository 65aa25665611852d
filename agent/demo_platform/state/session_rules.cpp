#include "agent/demo_platform/state/session_rules.h"

#include <QStringList>

namespace rensei::demo {

using namespace Qt::StringLiterals;

static const QStringList &statusNames()
{
    static const QStringList all
        = {u"pending"_s, u"claimed"_s, u"running"_s, u"finalizing"_s, u"completed"_s, u"failed"_s, u"stopped"_s};
    return all;
}

QString toText(SessionStatus status)
{
    return statusNames().at(int(status));
}

std::optional<SessionStatus> statusFromText(const QString &text)
{
    const qsizetype at = statusNames().indexOf(text);
    return at < 0 ? std::nullopt : std::optional(static_cast<SessionStatus>(at));
}

bool isTerminal(SessionStatus status)
{
    return status >= SessionStatus::Completed;
}

bool isLive(SessionStatus status)
{
    return status != SessionStatus::Pending && !isTerminal(status);
}

bool mayPost(SessionStatus from, SessionStatus to, bool stoppedFromFinalizing)
{
    using enum SessionStatus;
    if (from == to)
        return from >= Running;
    switch (to) {
    case Running:
        return from == Claimed;
    case Finalizing:
        return from == Running;
    case Completed:
        return from == Finalizing;
    case Failed:
        return from == Running || from == Finalizing;
    case Stopped:
        return from == Running || (from == Finalizing && stoppedFromFinalizing);
    case Pending:
    case Claimed:
        return false;
    }
    Q_UNREACHABLE();
}

QString publicStatus(const Session &session, PublicView view)
{
    using enum SessionStatus;
    switch (session.status) {
    case Pending:
        return session.parked && view != PublicView::Activities ? u"parked"_s : u"queued"_s;
    case Finalizing:
        return view == PublicView::List ? u"working"_s : u"queued"_s;
    case Stopped:
        return view == PublicView::Detail ? u"failed"_s : u"stopped"_s;
    case Claimed:
    case Running:
        return u"working"_s;
    case Completed:
    case Failed:
        return toText(session.status);
    }
    Q_UNREACHABLE();
}

} // namespace rensei::demo
