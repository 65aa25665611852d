#include "agent/status/probe.h"

#include "agent/platform/account.h"
#include "agent/status/texts.h"

#include <QPointer>

namespace rensei::status {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::ControlResult;

Probe::Probe(Parts parts, Answers known)
    : m_parts(std::move(parts))
    , m_known(std::move(known))
    , m_timeout(m_parts.clock)
{
}

void Probe::start(std::chrono::milliseconds timeout, QObject *context, Callback callback)
{
    ++m_run;
    m_requestScope = std::make_unique<QObject>();
    m_answers = m_known;
    m_callback = [context = QPointer(context), callback = std::move(callback)](const Answers &answers) {
        if (context)
            callback(answers);
    };
    m_key.reset();
    m_isKeyKnown = false;
    m_pendingReplies = 2; // the agent's status and the key; each adds the requests that it leads to
    m_deadline = m_parts.clock.now() + timeout;
    m_timeout.start(timeout, [this] { onTimeout(); });
    requestStatus();
    m_parts.findKey(m_requestScope.get(), ifCurrent([this](const KeyAnswer &answer) { handleKey(answer); }));
}

void Probe::requestStatus()
{
    const auto store = ifCurrent([this](const ControlResult<control::StatusPayload> &status) {
        m_answers.agent = Answer<ControlResult<control::StatusPayload>>{status, m_parts.clock.utcNow()};
        if (status) {
            ++m_pendingReplies;
            requestStats();
        }
        countReply();
    });
    m_parts.agent.status(m_requestScope.get(), store);
}

// Not with the client's short timeout: on a platform without an account service the agent asks the platform first.
void Probe::requestStats()
{
    const auto store = ifCurrent([this](const ControlResult<control::StatsPayload> &stats) {
        m_answers.stats = Answer<ControlResult<control::StatsPayload>>{stats, m_parts.clock.utcNow()};
        countReply();
    });
    m_parts.agent.link().open(m_requestScope.get(), [this, store](const ControlResult<control::Link> &link) {
        if (!link)
            return store(ControlResult<control::StatsPayload>(tl::unexpected(link.error())));
        const http::Request request{.method = "GET"_ba,
            .path = u"/api/daemon/stats"_s,
            .body = {},
            .bearer = link->token,
            .deadline = std::max<std::chrono::milliseconds>(1ms, m_deadline - m_parts.clock.now()),
            .repeatable = true};
        link->channel.transport->send(request, m_requestScope.get(), [store](const Result<http::Response> &reply) {
            const auto stats
                = reply.and_then([](const http::Response &answer) { return control::parseStats(answer.body); });
            using Stats = ControlResult<control::StatsPayload>;
            store(stats ? Stats(*stats) : Stats(tl::unexpected(control::failureOf(stats.error()))));
        });
    });
}

void Probe::handleKey(const KeyAnswer &answer)
{
    m_key = answer.key;
    m_isKeyKnown = true;
    m_answers.hasKey = answer.key != nullptr;
    m_answers.keyProblem = answer.problem;
    requestPlatform();
    countReply();
}

// Without a key too: the refusal shows whether this platform has an account service at all.
void Probe::requestPlatform()
{
    const auto storeIn = [this](std::optional<Answer<Result<QJsonObject>>> Answers::*field) {
        ++m_pendingReplies;
        return ifCurrent([this, field](const Result<http::Response> &reply) { storeReply(field, reply); });
    };
    m_parts.platform.send(platform::whoami(m_key), m_requestScope.get(), storeIn(&Answers::whoami));
    if (m_key)
        m_parts.platform.send(platform::capacity(m_key), m_requestScope.get(), storeIn(&Answers::capacity));
}

void Probe::storeReply(std::optional<Answer<Result<QJsonObject>>> Answers::*field, const Result<http::Response> &reply)
{
    const auto object = reply.and_then([](const http::Response &answer) -> Result<QJsonObject> {
        if (!answer.root.isObject())
            return fail(
                Error{.kind = ErrorKind::BadReply, .detail = StatusText::tr("expected an object"), .where = u"$"_s});
        return answer.body;
    });
    m_answers.*field = Answer<Result<QJsonObject>>{object, m_parts.clock.utcNow()};
    countReply();
}

void Probe::countReply()
{
    if (--m_pendingReplies == 0)
        finish();
}

void Probe::onTimeout()
{
    const Error timedOut{.kind = ErrorKind::Offline, .detail = StatusText::tr("no answer in time"), .unanswered = true};
    const Instant now = m_parts.clock.utcNow();
    const auto setIfMissing = [&now](auto &field, const auto &error) {
        using Slot = std::remove_reference_t<decltype(*field)>;
        if (!field)
            field = Slot{tl::unexpected(error), now};
    };
    setIfMissing(m_answers.agent, control::ControlFailure{control::Obstacle::Silent, timedOut});
    if (m_answers.agent->value)
        setIfMissing(m_answers.stats, control::ControlFailure{control::Obstacle::Silent, timedOut});
    if (m_isKeyKnown) {
        setIfMissing(m_answers.whoami, timedOut);
        if (m_key)
            setIfMissing(m_answers.capacity, timedOut);
    } else {
        m_answers.keyProblem = StatusText::tr(
            "The keychain gave no answer. See whether it waits for a password, or set RENSEI_API_KEY.");
        setIfMissing(
            m_answers.whoami, Error{.kind = ErrorKind::Unauthorized, .detail = StatusText::tr("no key to ask with")});
    }
    finish();
}

void Probe::finish()
{
    ++m_run;
    m_timeout.stop();
    m_requestScope.release()->deleteLater(); // finish() may run inside one of its callbacks
    m_answers.now = m_parts.clock.utcNow();
    const Callback callback = std::exchange(m_callback, {});
    callback(m_answers);
}

} // namespace rensei::status

#include "moc_probe.cpp"
