#include "agent/cli/demo.h"

#include "agent/cli/agent_call.h"
#include "agent/cli/terminal.h"
#include "agent/http/server_url.h"
#include "agent/status/own_identity.h"
#include "agent/status/text_output.h"

namespace rensei::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto greenTimeout = 20s;
static constexpr auto replyTimeout = 5s;
static constexpr auto checkPause = 500ms;

Demo::Demo(DemoOptions options, DemoPrograms programs, ProcessFactory makeProcess, Clock &clock)
    : m_options(options)
    , m_clock(clock)
    , m_children(std::move(programs), m_options.scenario, std::move(makeProcess), clock)
    , m_length(clock)
    , m_pause(clock)
{
    connect(&m_children, &DemoChildren::ready, this, &Demo::beginChecks);
    connect(&m_children, &DemoChildren::failed, this, &Demo::fail);
    connect(&m_children, &DemoChildren::gone, this, [this] { Q_EMIT ended(m_wasGood); });
}

void Demo::start()
{
    if (m_options.length)
        endAfter(*m_options.length);
    m_children.start();
}

// A wait may end a little early; the demo does not.
void Demo::endAfter(std::chrono::milliseconds length)
{
    const auto until = m_clock.now() + length;
    m_length.start(length, [this, until] {
        const auto left = until - m_clock.now();
        if (left > 0ms)
            endAfter(left);
        else
            stop();
    });
}

void Demo::beginChecks()
{
    const auto base = http::parseServerUrl(m_children.platformUrl());
    if (!base)
        return fail(base.error().detail);
    print(u"Rensei demo: platform %1, agent on 127.0.0.1:%2, up to %3 sessions at a time.\n\n"_s
              .arg(m_children.platformUrl())
              .arg(m_children.agentPort())
              .arg(DemoChildren::capacity));
    m_transport = std::make_unique<http::NetworkTransport>(*base, product(), m_clock);
    const auto findKey = [this](QObject *context, std::function<void(status::KeyAnswer)> then) {
        m_clock.callAfter(0ms, context, [key = m_children.userKey(), then = std::move(then)] { then({key, {}}); });
    };
    const status::Answers known{.platformUrl = m_children.platformUrl(),
        .self = status::ownIdentity(m_children.paths()),
        .port = m_children.agentPort(),
        .agentStartedAt = m_clock.utcNow()};
    m_probe = std::make_unique<status::Probe>(
        status::Probe::Parts{m_children.client(), *m_transport, m_clock, findKey}, known);
    m_checksUntil = m_clock.now() + greenTimeout;
    check();
}

void Demo::check()
{
    m_probe->start(replyTimeout, this, [this](const status::Answers &answers) {
        if (m_isStopping)
            return;
        const status::Status status = evaluate(answers);
        const bool isReady = status.allPass() && status.daemon.sessions && status.daemon.sessions->available > 0;
        if (isReady || m_clock.now() >= m_checksUntil)
            show(answers, status);
        else
            m_pause.start(checkPause, [this] { check(); });
    });
}

void Demo::show(const status::Answers &answers, const status::Status &status)
{
    print(textOutput(status, answers.now) + u'\n');
    m_board = std::make_unique<SessionWatchView>(
        m_children.client().link(), m_clock, SessionWatchView::Look{.redraws = m_options.redraws, .showsEnded = true});
    connect(m_board.get(), &SessionWatchView::changed, this, [this] {
        if (m_options.sessions && m_board->endedHere() >= *m_options.sessions && !m_isStopping)
            stop();
    });
    m_board->start();
}

void Demo::fail(const QString &text)
{
    if (m_isStopping)
        return;
    m_wasGood = false;
    complain(text);
    if (!m_children.complaints().isEmpty())
        complain(m_children.complaints());
    stop();
}

void Demo::stop()
{
    m_isStopping = true;
    m_length.stop();
    m_pause.stop();
    if (m_board)
        m_board->stop();
    m_children.stop();
}

} // namespace rensei::cli
