#include "app/backend/session_detail.h"

#include "agent/base/backoff.h"
#include "agent/platform/endpoint.h"
#include "app/model/timeline/timeline_reader.h"

#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::ControlResult;
using control::LogEvent;
using control::LogPayload;
using platform::ActivityRoute;

static constexpr auto logWait = 8s; // the agent answers after that without any event
static constexpr auto activityInterval = 5s; // Source: agent/platform/PROTOCOL.md, "Session activities"
static constexpr std::chrono::milliseconds silenceBeforeRereading = 60s;
static constexpr BackoffPolicy detailRetries{.first = 2s, .max = 30s};

SessionDetail::SessionDetail(
    platform::UserApi &api, control::ControlClient &agent, Clock &clock, const TimelineTexts &texts)
    : m_api(api)
    , m_agent(agent)
    , m_clock(clock)
    , m_about(api, clock)
    , m_timeline(texts)
    , m_next(clock)
{
    connect(&m_about, &SessionAbout::changed, this, &SessionDetail::takeAbout);
}

SessionDetail::~SessionDetail() = default;

void SessionDetail::show(const Subject &subject)
{
    if (subject == m_subject && m_state != State::Off)
        return;
    const Subject before = std::exchange(m_subject, subject);
    const bool isSame
        = m_state != State::Off && (subject.id.isEmpty() ? subject.localId == before.localId : subject.id == before.id);
    const bool hasSameSource = subject.localId == before.localId || (subject.localId.isEmpty() && m_readsLog);
    if (!isSame || !hasSameSource)
        return restart();
    // It has ended or runs again: there may be more to read.
    if (m_state == State::Complete && subject.isLive)
        setState(State::Following);
    read();
}

void SessionDetail::close()
{
    if (m_state == State::Off)
        return;
    m_subject = {};
    restart();
}

void SessionDetail::followAbout()
{
    if (m_isWatched && m_state != State::Off && !m_readsLog)
        m_about.follow(m_subject.id, m_subject.isLive);
    else
        m_about.rest();
}

void SessionDetail::takeAbout()
{
    const platform::SessionAbout &told = m_about.known();
    m_facts.title = told.title;
    m_facts.project = told.project;
    m_facts.branch = told.branch;
    m_facts.tokens = told.tokens;
    Q_EMIT changed();
}

void SessionDetail::restart()
{
    m_requests.cancel();
    m_next.stop();
    m_isReading = false;
    m_timeline.clear();
    m_facts = {};
    m_hasGap = false;
    m_logCursor = 0;
    m_activityCursor.clear();
    m_known.clear();
    m_failures = 0;
    m_newsAt = m_clock.now();
    m_readsLog = !m_subject.localId.isEmpty();
    const bool isNone = m_subject.id.isEmpty() && m_subject.localId.isEmpty();
    setState(isNone ? State::Off : State::Loading);
    read();
}

void SessionDetail::setWatched(bool isWatched)
{
    if (std::exchange(m_isWatched, isWatched) == isWatched)
        return;
    if (isWatched)
        return read();
    m_requests.cancel();
    m_isReading = false;
    m_next.stop();
    followAbout();
}

void SessionDetail::tryAgain()
{
    m_next.stop();
    read();
}

void SessionDetail::read()
{
    followAbout();
    const bool isOver = m_state == State::Off || m_state == State::Complete || m_state == State::Unsupported;
    if (!m_isWatched || m_isReading || isOver)
        return;
    m_next.stop();
    m_isReading = true;
    if (m_readsLog)
        readLog();
    else
        readActivities();
}

void SessionDetail::readLog()
{
    const auto then = [this](const ControlResult<LogPayload> &log) {
        m_isReading = false;
        logReceived(log);
    };
    m_logAskedAt = m_clock.now();
    m_agent.logs(m_subject.localId, m_logCursor, logWait, m_requests.context(), m_requests.guard(then));
}

void SessionDetail::logReceived(const ControlResult<LogPayload> &log)
{
    constexpr int notFound = 404;
    if (!log && log.error().error.httpStatus == notFound && m_logCursor == 0 && !m_subject.id.isEmpty()) {
        m_readsLog = false; // this agent has no log of it, or is too old to tell
        return read();
    }
    if (!log)
        return failed(log.error().error);
    m_failures = 0;
    m_hasGap = m_hasGap || log->truncated;
    QList<TimelineEvent> events;
    for (const LogEvent &record : log->events) {
        learn(m_facts, record);
        if (auto event = timelineEvent(record))
            events.append(*std::move(event));
    }
    m_timeline.append(events);
    const bool isNews = std::exchange(m_logCursor, log->cursor) != log->cursor;
    setState(log->ended && !log->more ? State::Complete : log->more ? m_state : State::Following);
    if (isNews || m_clock.now() - m_logAskedAt >= logWait / 2)
        read();
    else if (m_state != State::Complete)
        m_next.start(activityInterval, [this] { read(); }); // an agent that does not wait is not asked in a circle
}

void SessionDetail::readActivities()
{
    const auto build = [route = m_route, id = m_subject.id, cursor = m_activityCursor](
                           const SharedSecret &key) { return platform::sessionActivities(route, id, cursor, key); };
    const auto then = [this](const Result<http::Response> &reply) {
        m_isReading = false;
        activitiesReceived(reply);
    };
    m_api.call(build, m_requests.context(), m_requests.guard(then));
}

void SessionDetail::activitiesReceived(const Result<http::Response> &reply)
{
    const auto isMissing = [&] {
        return !reply && (reply.error().kind == ErrorKind::RouteMissing || platform::isRouteMissing(reply.error()));
    };
    if (isMissing() && m_route == ActivityRoute::Hosted) {
        m_route = ActivityRoute::SelfHosted;
        return read();
    }
    if (isMissing()) {
        m_route = ActivityRoute::Hosted; // for the next session: the server may have been upgraded
        return setState(State::Unsupported);
    }
    if (!reply)
        return failed(reply.error());
    const auto page = platform::parseActivityPage(reply->body);
    if (!page)
        return failed(page.error());
    m_failures = 0;
    take(*page);
}

void SessionDetail::take(const platform::ActivityPage &page)
{
    QList<TimelineEvent> events;
    for (const platform::SessionActivity &activity : page.activities) {
        const qint64 at = activity.at ? activity.at->time_since_epoch().count() : 0;
        const QString key = u"%1 %2 %3"_s.arg(activity.id, QString::number(at), activity.type);
        if (m_known.contains(key))
            continue;
        m_known.insert(key);
        events.append(timelineEvent(activity));
    }
    m_timeline.append(events);
    if (!events.isEmpty())
        m_newsAt = m_clock.now();
    const bool isNewCursor = !page.cursor.isEmpty() && page.cursor != m_activityCursor;
    if (isNewCursor)
        m_activityCursor = page.cursor;
    if (m_subject.isLive && m_clock.now() - m_newsAt >= silenceBeforeRereading) {
        m_activityCursor.clear();
        m_newsAt = m_clock.now();
    }
    const bool mayHaveMore = !events.isEmpty() && isNewCursor;
    if (mayHaveMore)
        return read();
    setState(m_subject.isLive ? State::Following : State::Complete);
    if (m_subject.isLive)
        m_next.start(activityInterval * m_api.intervalFactor(), [this] { read(); });
}

void SessionDetail::failed(const Error &error)
{
    ++m_failures;
    setState(State::Failing, error);
    if (m_isWatched)
        m_next.start(backoffDelay(m_failures, randomDraw(), detailRetries), [this] { read(); });
}

void SessionDetail::setState(State state, std::optional<Error> error)
{
    m_state = state;
    m_error = std::move(error);
    Q_EMIT changed();
}

} // namespace rensei::app

#include "moc_session_detail.cpp"
