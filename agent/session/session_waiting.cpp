#include "agent/session/session.h"

#include "agent/base/backoff.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

// Why nothing new is heard of a session, and what stands still meanwhile.

namespace rensei::session {

Q_LOGGING_CATEGORY(lcSuspend, "rensei.session")

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using runner::Waiting;
using Why = runner::Waiting::Why;

static constexpr auto maxPark = 24h; // a time further away is hardly meant
static constexpr auto maxLateness = 5s; // not all sessions of a provider's account at once

void Session::setHold(Hold hold, bool isHeld)
{
    const bool stood = m_holds != 0;
    const auto bit = static_cast<unsigned>(hold);
    m_holds = isHeld ? m_holds | bit : m_holds & ~bit;
    if (stood == (m_holds != 0))
        return;
    if (stood) {
        m_timeLimit.resume();
        m_progress.resume();
    } else {
        m_timeLimit.pause();
        m_progress.pause();
    }
}

void Session::watchProgress()
{
    m_waiting = {Waiting{}, m_parts.clock.utcNow()};
    const SilenceLimits limits = m_parts.silenceLimits ? m_parts.silenceLimits() : SilenceLimits();
    m_progress.start(
        limits, [this] { Q_EMIT changed(); }, [this] { stop(StopReason::NoProgress); });
    if (m_holds != 0)
        m_progress.pause();
}

void Session::stopWaiting()
{
    m_parkTimer.stop();
    m_parkedUntil.reset();
    m_progress.stop();
    m_holds = 0;
    m_isTurnHeld = false;
}

// Error output, figures and acknowledgements come from a program that waits, too.
static bool isWork(const runner::RunnerEvent &event)
{
    return std::holds_alternative<runner::Thought>(event) || std::holds_alternative<runner::Action>(event)
        || std::holds_alternative<runner::PlanChanged>(event) || std::holds_alternative<runner::FileDiff>(event)
        || std::holds_alternative<Waiting>(event);
}

void Session::noteWaiting(const runner::RunnerEvent &event)
{
    m_progress.heard();
    if (!isWork(event))
        return;
    const Instant now = m_parts.clock.utcNow();
    if (const auto *waiting = std::get_if<Waiting>(&event)) {
        m_waiting = {*waiting, now};
        if (waiting->why == Why::Limit && waiting->until)
            return park(*waiting->until);
        if (waiting->why == Why::Paused)
            return holdTurn();
    } else if (m_waiting && (m_waiting->waiting.why == Why::Thinking || m_parkedUntil)) {
        m_waiting = {Waiting{}, now};
    }
    if (m_parkedUntil)
        unpark(); // the runner has continued without being asked
}

void Session::park(Instant until)
{
    const auto now = m_parts.clock.utcNow();
    // In the log first: the agent may end long before the limit does.
    if (!record(LogRecordType::Parked, {{u"until"_s, toIso(until)}, {u"usedMs"_s, usedMs()}}))
        return;
    m_parkedUntil = std::clamp(until, now, now + maxPark);
    setHold(Hold::Limit, true);
    waitUntil(until, [this] {
        unpark();
        if (isPaused())
            return holdTurn();
        goOn(u"The limit of the provider is over, so the session goes on."_s);
    });
}

void Session::waitUntil(Instant until, std::function<void()> then)
{
    const auto now = m_parts.clock.utcNow();
    const auto late = std::chrono::milliseconds(qint64(randomDraw() * std::chrono::milliseconds(maxLateness).count()));
    m_parkTimer.start(std::clamp(until, now, now + maxPark) - now + late, std::move(then));
}

bool Session::pause(Pause kind)
{
    const bool isWorking = m_state == State::Accepted || m_state == State::Starting || m_state == State::Running;
    // The host's pause includes that of one session.
    const bool isIncluded = logState().pause == kind || logState().pause == Pause::OfHost;
    if (isIncluded || !isWorking)
        return isWorking;
    if (m_runner && !m_runner->holdTurns(true))
        return false;
    if (!record(LogRecordType::Paused, {{u"on"_s, true}, {u"alone"_s, kind == Pause::OfSession}}))
        return false;
    Q_EMIT changed();
    return true;
}

void Session::unpause()
{
    // What waits on since a previous run of the agent still does so should this one end before it goes on.
    const auto now = toIso(m_parts.clock.utcNow());
    const bool isBare = m_waitsOn && isPaused() && !logState().parkedUntil;
    if (!isPaused() || (isBare && !record(LogRecordType::Parked, {{u"until"_s, now}}))
        || !record(LogRecordType::Paused, {{u"on"_s, false}}))
        return;
    if (m_waitsOn) {
        showWait();
        checkStillOurs(1);
    }
    if (m_runner)
        m_runner->holdTurns(false);
    setHold(Hold::Pause, false);
    if (std::exchange(m_isTurnHeld, false))
        goOn(u"The pause is over, so the session goes on."_s);
    Q_EMIT changed();
}

void Session::holdTurn()
{
    // How long it may still take must outlive this run of the agent, too.
    if (!record(LogRecordType::Paused, {{u"on"_s, true}, {u"usedMs"_s, usedMs()}}))
        return;
    m_isTurnHeld = true;
    m_waiting = {Waiting{.why = Why::Paused}, m_parts.clock.utcNow()};
    setHold(Hold::Pause, true);
    Q_EMIT changed();
}

void Session::unpark()
{
    m_parkTimer.stop();
    m_parkedUntil.reset();
    setHold(Hold::Limit, false);
}

// What waits for the limit waits for the end of a pause, too.
void Session::goOn(const QString &why)
{
    if (m_state != State::Running || m_holds != 0 || !m_runner)
        return;
    if (!record(LogRecordType::Note, {{u"text"_s, why}}))
        return;
    m_waiting = {Waiting{}, m_parts.clock.utcNow()};
    m_runner->goOn(goOnText());
    Q_EMIT changed();
}

QString goOnText()
{
    return u"The interruption is over. Go on where you stopped."_s;
}

bool Session::suspend()
{
    const bool rests = m_waitsOn || (m_state == State::Running && (m_parkedUntil || m_isTurnHeld));
    if (m_isSuspended || !rests || afterRestart(logState()) != AfterRestart::GoOn)
        return m_isSuspended;
    qCInfo(lcSuspend).noquote() << "session" << m_sessionId << "goes on after the next start";
    m_isSuspended = true;
    m_timeLimit.stop();
    stopWaiting();
    m_watch.stop();
    if (m_runner) {
        enter(State::Stopping);
        m_runner->stop();
    }
    Q_EMIT changed();
    return true;
}

void Session::awaitConsent(const QString &id, const QString &title)
{
    if (!record(LogRecordType::Requested, {{u"request"_s, id}, {u"operation"_s, u"start"_s}, {u"title"_s, title}}))
        return;
    m_waiting = {{.why = Why::Approval, .detail = title, .request = id}, m_parts.clock.utcNow()};
    Q_EMIT changed();
}

bool Session::endConsent(bool allowed, const QString &by)
{
    const Waiting asked = m_waiting ? std::exchange(m_waiting, std::nullopt)->waiting : Waiting();
    return record(LogRecordType::Decided,
        {{u"request"_s, asked.request}, {u"operation"_s, u"start"_s}, {u"title"_s, asked.detail},
            {u"allowed"_s, allowed}, {u"by"_s, by}});
}

std::optional<WaitingSince> Session::waiting() const
{
    if (m_state == State::Accepted)
        return m_waiting; // for its owner's consent
    if (m_state != State::Running)
        return std::nullopt;
    const QList<Approval> open = approvals();
    if (!open.isEmpty()) {
        const Approval &first = open.first();
        return WaitingSince{{.why = Why::Approval, .detail = first.what.title, .request = first.id}, first.since};
    }
    if (m_progress.isStalled())
        return WaitingSince{
            {.why = Why::Stalled, .detail = m_waiting ? m_waiting->waiting.detail : QString()}, m_progress.heardAt()};
    return m_waiting;
}

} // namespace rensei::session
