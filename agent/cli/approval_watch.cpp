#include "agent/cli/approval_watch.h"

#include "agent/cli/approval_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::ActionReply;
using control::ApprovalPayload;
using control::ControlResult;

namespace {

struct ApprovalWatchText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::ApprovalWatchText)
};

} // namespace

static QString howToDecide()
{
    //: allow, reject, always and never are typed: they stay as they are.
    return ApprovalWatchText::tr("Type allow, reject, always or never, and the request's number.");
}

static constexpr auto refreshInterval = 1s;
// A terminal that is gone stops counting soon.
static constexpr auto presenceInterval = 20s;
static constexpr auto presenceTime = 45s;

ApprovalWatch::ApprovalWatch(control::ControlClient &agent, Clock &clock, Write write)
    : m_agent(agent)
    , m_clock(clock)
    , m_write(std::move(write))
    , m_refreshTimer(clock)
    , m_presenceTimer(clock)
{
}

void ApprovalWatch::start()
{
    tellPresence();
    refresh();
}

void ApprovalWatch::tellPresence()
{
    m_agent.setPresence(presenceTime, this, [](const ControlResult<ActionReply> &) {});
    m_presenceTimer.start(presenceInterval, [this] { tellPresence(); });
}

void ApprovalWatch::refresh()
{
    m_agent.approvals(this, [this](const ControlResult<QList<ApprovalPayload>> &approvals) {
        m_refreshTimer.start(refreshInterval, [this] { refresh(); });
        if (approvals) {
            if (!m_wasAnswered)
                m_write(ApprovalWatchText::tr("Waiting for requests.") + u' ' + howToDecide() + u'\n');
            m_wasAnswered = true;
            m_isLost = false;
            return show(*approvals);
        }
        if (m_wasAnswered && !std::exchange(m_isLost, true))
            m_write(ApprovalWatchText::tr("The agent does not answer; trying again.") + u'\n');
        if (!m_wasAnswered)
            Q_EMIT lost(approvals.error());
    });
}

int ApprovalWatch::numberOf(const QString &id)
{
    if (!m_numbered.contains(id))
        m_numbered.append(id);
    return static_cast<int>(m_numbered.indexOf(id)) + 1;
}

void ApprovalWatch::show(const QList<ApprovalPayload> &approvals)
{
    const auto holds = [](const QList<ApprovalPayload> &list, const QString &id) {
        return std::ranges::find(list, id, &ApprovalPayload::id) != list.end();
    };
    for (const ApprovalPayload &gone : std::as_const(m_open)) {
        if (!holds(approvals, gone.id))
            m_write(ApprovalWatchText::tr("[%1] is closed.").arg(numberOf(gone.id)) + u'\n');
    }
    for (const ApprovalPayload &approval : approvals) {
        if (!holds(m_open, approval.id))
            m_write(u"[%1] %2\n"_s.arg(
                QString::number(numberOf(approval.id)), approvalLines(approval, m_clock.utcNow()).join(u'\n')));
    }
    m_open = approvals;
}

void ApprovalWatch::read(const QByteArray &bytes)
{
    constexpr qsizetype maxLine = 1024;
    m_typed += bytes;
    for (qsizetype end = m_typed.indexOf('\n'); end >= 0; end = m_typed.indexOf('\n')) {
        const QString line = QString::fromUtf8(m_typed.first(end)).trimmed();
        m_typed.remove(0, end + 1);
        if (!line.isEmpty())
            decide(line);
    }
    m_typed.truncate(maxLine);
}

static QString refusedText(const QString &number, const Error &error)
{
    if (error.httpStatus == 410)
        return ApprovalWatchText::tr("[%1] was not open any more; nothing was changed.").arg(number);
    if (error.unanswered) {
        return ApprovalWatchText::tr("It is not known whether [%1] was decided: the agent does not answer. If it is "
                                     "shown again, decide again.")
            .arg(number);
    }
    if (!error.serverText.isEmpty())
        return ApprovalWatchText::tr("[%1] could not be decided: %2", "2: what the agent says")
            .arg(number, error.serverText);
    return ApprovalWatchText::tr("[%1] could not be decided: the agent does not answer.").arg(number);
}

void ApprovalWatch::decide(const QString &line)
{
    const auto decision = parseTypedDecision(line);
    if (!decision)
        return m_write(howToDecide() + u'\n');
    if (!decision->number && m_open.size() != 1)
        return m_write(m_open.isEmpty() ? ApprovalWatchText::tr("Nothing is open.") + u'\n'
                                        : ApprovalWatchText::tr("Several are open; add the number.") + u'\n');
    const int number = decision->number.value_or(m_open.isEmpty() ? 0 : numberOf(m_open.first().id));
    if (number > m_numbered.size())
        return m_write(ApprovalWatchText::tr("There is no [%1].").arg(number) + u'\n');
    m_agent.decide(m_numbered.at(number - 1), decision->allow, decision->remember, this,
        [this, number](const ControlResult<ActionReply> &reply) {
            m_write(reply ? u"[%1] %2.\n"_s.arg(QString::number(number), reply->message)
                          : refusedText(QString::number(number), reply.error().error) + u'\n');
            refresh();
        });
}

} // namespace rensei::cli

#include "moc_approval_watch.cpp"
