#include "agent/cli/demo.h"

#include "agent/cli/agent_call.h"
#include "agent/cli/terminal.h"
#include "agent/http/server_url.h"
#include "agent/status/own_identity.h"
#include "agent/status/text_output.h"

#include <QCoreApplication>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct DemoText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::DemoText)
};

} // namespace

static constexpr auto readyTimeout = 20s;
static constexpr auto replyTimeout = 5s;
static constexpr auto checkInterval = 500ms;

Demo::Demo(DemoOptions options, DemoPrograms programs, ProcessFactory makeProcess, Clock &clock)
    : m_options(options)
    , m_clock(clock)
    , m_children(std::move(programs), m_options.scenario, std::move(makeProcess), clock)
    , m_endTimer(clock)
    , m_checkTimer(clock)
{
    connect(&m_children, &DemoChildren::ready, this, &Demo::beginChecks);
    connect(&m_children, &DemoChildren::failed, this, &Demo::fail);
    connect(&m_children, &DemoChildren::finished, this, [this] { Q_EMIT ended(m_succeeded); });
}

void Demo::start()
{
    if (m_options.duration)
        endAfter(*m_options.duration);
    m_children.start();
}

// A timer may fire a little early; the demo must not end early.
void Demo::endAfter(std::chrono::milliseconds duration)
{
    const auto endTime = m_clock.now() + duration;
    m_endTimer.start(duration, [this, endTime] {
        const auto left = endTime - m_clock.now();
        if (left > 0ms)
            endAfter(left);
        else
            stop();
    });
}

void Demo::beginChecks()
{
    const auto serverUrl = http::parseServerUrl(m_children.platformUrl());
    if (!serverUrl)
        return fail(serverUrl.error().detail);
    const QString whereItIs
        = DemoText::tr("Rensei demo: platform %1, agent on 127.0.0.1:%2, up to %n session(s) at a time.", nullptr,
            DemoChildren::capacity);
    print(whereItIs.arg(m_children.platformUrl(), QString::number(m_children.agentPort())) + u"\n\n"_s);
    m_transport = std::make_unique<http::NetworkTransport>(*serverUrl, userAgent(), m_clock);
    const auto findKey = [this](QObject *context, std::function<void(status::KeyAnswer)> then) {
        m_clock.callAfter(0ms, context, [key = m_children.userKey(), then = std::move(then)] { then({key, {}}); });
    };
    const status::Answers known{.platformUrl = m_children.platformUrl(),
        .self = status::ownIdentity(m_children.paths()),
        .port = m_children.agentPort(),
        .agentStartedAt = m_clock.utcNow()};
    m_probe = std::make_unique<status::Probe>(
        status::Probe::Parts{m_children.client(), *m_transport, m_clock, findKey}, known);
    m_checkDeadline = m_clock.now() + readyTimeout;
    check();
}

void Demo::check()
{
    m_probe->start(replyTimeout, this, [this](const status::Answers &answers) {
        if (m_isStopping)
            return;
        const status::Status status = evaluate(answers);
        const bool isReady = status.allPass() && status.daemon.sessions && status.daemon.sessions->available > 0;
        if (isReady || m_clock.now() >= m_checkDeadline)
            show(answers, status);
        else
            m_checkTimer.start(checkInterval, [this] { check(); });
    });
}

void Demo::show(const status::Answers &answers, const status::Status &status)
{
    print(textOutput(status, answers.now) + u'\n');
    m_sessionView = std::make_unique<SessionWatchView>(m_children.client().link(), m_clock,
        SessionWatchView::Options{.redraws = m_options.redraws, .showsEnded = true});
    connect(m_sessionView.get(), &SessionWatchView::changed, this, [this] {
        if (m_options.sessions && m_sessionView->endedCount() >= *m_options.sessions && !m_isStopping)
            stop();
    });
    m_sessionView->start();
}

void Demo::fail(const QString &text)
{
    if (m_isStopping)
        return;
    m_succeeded = false;
    printError(text);
    if (!m_children.errorOutput().isEmpty())
        printError(m_children.errorOutput());
    stop();
}

void Demo::stop()
{
    m_isStopping = true;
    m_endTimer.stop();
    m_checkTimer.stop();
    if (m_sessionView)
        m_sessionView->stop();
    m_children.stop();
}

} // namespace rensei::cli

#include "moc_demo.cpp"
