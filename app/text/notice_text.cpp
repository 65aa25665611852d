#include "app/text/notice_text.h"

#include "app/text/session_text.h"

namespace rensei::app {

Notice NoticeText::of(
    const Concern &concern, const StatusText &statusText, StatusSummary::Subject subject, const SessionRow *session)
{
    Notice notice{.key = concern.key, .title = {}};
    if (concern.kind != NoticeKind::SessionStuck) {
        notice.title = statusText.headline();
        notice.text = statusText.advice(subject);
    }
    switch (concern.kind) {
    case NoticeKind::KeyRefused:
        notice.action = tr("Sign in again");
        break;
    case NoticeKind::HostTokenRefused:
        notice.action = tr("Register this computer");
        break;
    case NoticeKind::AgentDown:
    case NoticeKind::AgentError:
    case NoticeKind::HostNotSeen:
    case NoticeKind::PlatformLost:
        notice.action = tr("Show status");
        break;
    case NoticeKind::SessionStuck:
        notice.title = session && !session->session.identifier.isEmpty()
            ? tr("%1 needs attention").arg(SessionText::told(session->session.identifier))
            : tr("A session needs attention");
        notice.text = session ? SessionText::health(*session, false) : QString();
        notice.action = tr("Show session");
        break;
    }
    return notice;
}

} // namespace rensei::app
