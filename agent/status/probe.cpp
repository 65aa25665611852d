#include "agent/status/probe.h"

#include "agent/platform/account.h"

#include <QPointer>

namespace rensei::status {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::ControlResult;

Probe::Probe(Parts parts, Answers known)
    : m_parts(std::move(parts))
    , m_known(std::move(known))
    , m_deadline(m_parts.clock)
{
}

void Probe::ask(std::chrono::milliseconds deadline, QObject *context, Then then)
{
    ++m_run;
    m_round = std::make_unique<QObject>();
    m_answers = m_known;
    m_then = [context = QPointer(context), then = std::move(then)](const Answers &answers) {
        if (context)
            then(answers);
    };
    m_key.reset();
    m_isKeyKnown = false;
    m_waiting = 2; // the agent's status and the key; each adds what follows from it
    m_until = m_parts.clock.now() + deadline;
    m_deadline.start(deadline, [this] { giveUp(); });
    askAgent();
    m_parts.findKey(m_round.get(), inRound([this](const KeyAnswer &answer) { keyFound(answer); }));
}

void Probe::askAgent()
{
    const auto keep = inRound([this](const ControlResult<control::StatusPayload> &status) {
        m_answers.agent = Answer<ControlResult<control::StatusPayload>>{status, m_parts.clock.utcNow()};
        if (status) {
            ++m_waiting;
            askStats();
        }
        answered();
    });
    m_parts.agent.status(m_round.get(), keep);
}

// Not by the client's short deadline: on a base without an account service the agent asks the platform first.
void Probe::askStats()
{
    const auto keep = inRound([this](const ControlResult<control::StatsPayload> &stats) {
        m_answers.stats = Answer<ControlResult<control::StatsPayload>>{stats, m_parts.clock.utcNow()};
        answered();
    });
    m_parts.agent.link().open(m_round.get(), [this, keep](const ControlResult<control::Link> &link) {
        if (!link)
            return keep(ControlResult<control::StatsPayload>(tl::unexpected(link.error())));
        const http::Request request{.method = "GET"_ba,
            .path = u"/api/daemon/stats"_s,
            .body = {},
            .bearer = link->token,
            .deadline = std::max<std::chrono::milliseconds>(1ms, m_until - m_parts.clock.now()),
            .repeatable = true};
        link->channel.transport->send(request, m_round.get(), [keep](const Result<http::Response> &reply) {
            const auto stats
                = reply.and_then([](const http::Response &answer) { return control::parseStats(answer.body); });
            using Stats = ControlResult<control::StatsPayload>;
            keep(stats ? Stats(*stats) : Stats(tl::unexpected(control::failureOf(stats.error()))));
        });
    });
}

void Probe::keyFound(const KeyAnswer &answer)
{
    m_key = answer.key;
    m_isKeyKnown = true;
    m_answers.hasKey = answer.key != nullptr;
    m_answers.keyProblem = answer.problem;
    askPlatform();
    answered();
}

// Without a key too: the refusal shows whether this base has an account service at all.
void Probe::askPlatform()
{
    const auto into = [this](std::optional<Answer<Result<QJsonObject>>> Answers::*place) {
        ++m_waiting;
        return inRound([this, place](const Result<http::Response> &reply) { give(place, reply); });
    };
    m_parts.platform.send(platform::whoami(m_key), m_round.get(), into(&Answers::whoami));
    if (m_key)
        m_parts.platform.send(platform::capacity(m_key), m_round.get(), into(&Answers::capacity));
}

void Probe::give(std::optional<Answer<Result<QJsonObject>>> Answers::*place, const Result<http::Response> &reply)
{
    const auto object = reply.and_then([](const http::Response &answer) -> Result<QJsonObject> {
        if (!answer.root.isObject())
            return fail(Error{.kind = ErrorKind::BadReply, .detail = u"expected an object"_s, .where = u"$"_s});
        return answer.body;
    });
    m_answers.*place = Answer<Result<QJsonObject>>{object, m_parts.clock.utcNow()};
    answered();
}

void Probe::answered()
{
    if (--m_waiting == 0)
        finish();
}

void Probe::giveUp()
{
    const Error late{.kind = ErrorKind::Offline, .detail = u"no answer in time"_s, .unanswered = true};
    const Instant now = m_parts.clock.utcNow();
    const auto fill = [&now](auto &place, const auto &error) {
        using Slot = std::remove_reference_t<decltype(*place)>;
        if (!place)
            place = Slot{tl::unexpected(error), now};
    };
    fill(m_answers.agent, control::ControlFailure{control::Obstacle::Silent, late});
    if (m_answers.agent->value)
        fill(m_answers.stats, control::ControlFailure{control::Obstacle::Silent, late});
    if (m_isKeyKnown) {
        fill(m_answers.whoami, late);
        if (m_key)
            fill(m_answers.capacity, late);
    } else {
        m_answers.keyProblem
            = u"The keychain gave no answer. See whether it waits for a password, or set RENSEI_API_KEY."_s;
        fill(m_answers.whoami, Error{.kind = ErrorKind::Unauthorized, .detail = u"no key to ask with"_s});
    }
    finish();
}

void Probe::finish()
{
    ++m_run;
    m_deadline.stop();
    m_round.release()->deleteLater(); // one of its calls may be running
    m_answers.now = m_parts.clock.utcNow();
    const Then then = std::exchange(m_then, {});
    then(m_answers);
}

} // namespace rensei::status
