#include "app/text/notice_text.h"

#include "agent/base/truncate.h"
#include "app/text/approval_text.h"
#include "app/text/session_text.h"

namespace rensei::app {

using namespace Qt::StringLiterals;

Notice NoticeText::of(
    const Concern &concern, const StatusText &statusText, StatusSummary::Subject subject, const SessionRow *session)
{
    Notice notice{.key = concern.key, .title = {}};
    if (concern.kind == NoticeKind::Digest) {
        notice.title = tr("%n more thing(s) need you", nullptr, concern.count);
        notice.action = tr("Show them");
        return notice;
    }
    if (concern.kind != NoticeKind::SessionStuck && concern.kind != NoticeKind::SessionFailed) {
        notice.title = statusText.headline();
        notice.text = statusText.advice(subject);
    }
    switch (concern.kind) {
    case NoticeKind::ApprovalOpen:
    case NoticeKind::Digest:
        break; // have texts of their own
    case NoticeKind::KeyRefused:
        notice.action = tr("Sign in again");
        break;
    case NoticeKind::HostTokenRefused:
        notice.action = tr("Renew registration");
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
    case NoticeKind::SessionFailed:
        notice.title = session && !session->session.identifier.isEmpty()
            ? tr("%1 failed", "a session").arg(SessionText::told(session->session.identifier))
            : tr("A session failed");
        notice.action = tr("Show session");
        break;
    }
    return notice;
}

static const QString rejectButton = u"reject"_s;
static const QString allowButton = u"allow"_s;

Notice NoticeText::of(const Concern &concern, const control::ApprovalPayload &approval)
{
    using Answer = Approvals::Answer;
    constexpr qsizetype maxLength = 200; // desktops cut longer ones, or those of several lines
    const QString subject = ApprovalText::subject(approval);
    Notice notice{.key = concern.key,
        .title = tr("%1 waits for you: %2", "a session, what it asks")
                     .arg(ApprovalText::sessionName(approval), ApprovalText::question(approval)),
        .text = truncate(subject, maxLength),
        .action = tr("Answer…")};
    const bool isShownWhole = notice.text == subject && !subject.isEmpty() && !subject.contains(u'\n');
    if (isShownWhole) {
        const bool isConsent = ApprovalText::isConsent(approval);
        notice.buttons = {{rejectButton, ApprovalText::answer(Answer::Reject, isConsent)},
            {allowButton, ApprovalText::answer(Answer::AllowOnce, isConsent)}};
    }
    return notice;
}

std::optional<Approvals::Answer> NoticeText::answerOf(const QString &button)
{
    if (button == rejectButton)
        return Approvals::Answer::Reject;
    return button == allowButton ? std::optional(Approvals::Answer::AllowOnce) : std::nullopt;
}

} // namespace rensei::app
