#include "agent/cli/demo.h"

#include "agent/base/json_reader.h"
#include "agent/cli/agent_call.h"
#include "agent/cli/own_identity.h"
#include "agent/cli/terminal.h"
#include "agent/http/base_url.h"
#include "agent/status/text_form.h"

#include <QFile>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto startsWithin = 20s;
static constexpr auto greenWithin = 20s;
static constexpr auto checkPause = 500ms;
static constexpr auto agentEndsWithin = 6s;
static constexpr auto platformEndsWithin = 2s;

Demo::Demo(DemoOptions options, ProcessFactory makeProcess, Clock &clock)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_platform(makeProcess())
    , m_agent(makeProcess())
    , m_length(clock)
    , m_next(clock)
{
    connect(m_platform.get(), &Process::output, this, &Demo::platformSaid);
    connect(m_agent.get(), &Process::output, this, &Demo::agentSaid);
    for (Process *child : {m_platform.get(), m_agent.get()}) {
        bool &runs = child == m_agent.get() ? m_agentRuns : m_platformRuns;
        connect(child, &Process::errorOutput, this, [this](const QByteArray &bytes) { m_complaints += bytes; });
        connect(child, &Process::ended, this, [this, &runs] {
            runs = false;
            childEnded();
        });
        connect(child, &Process::failedToStart, this, [this, &runs](const Error &error) {
            runs = false;
            fail(describe(error));
        });
    }
}

Demo::~Demo() = default;

void Demo::start()
{
    if (m_options.length)
        endAfter(*m_options.length);
    m_next.start(startsWithin, [this] { fail(u"The demo did not start in time."_s); });
    QFile config(m_folder.filePath(u"daemon.yaml"_s));
    const QByteArray yaml = "capacity:\n  maxConcurrentSessions: " + QByteArray::number(capacity) + '\n';
    if (!m_folder.isValid() || !config.open(QIODevice::WriteOnly) || config.write(yaml) != yaml.size())
        return fail(u"A temporary folder cannot be used: %1"_s.arg(m_folder.errorString()));
    startPlatform();
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

void Demo::startPlatform()
{
    m_platformRuns = true;
    m_platform->start({m_options.platformProgram,
        {u"--exit-with-stdin"_s, u"--port"_s, u"0"_s, u"--flavour"_s, u"hosted"_s, u"--poll-seconds"_s, u"2"_s,
            u"--heartbeat-seconds"_s, u"10"_s},
        m_options.environment, m_folder.path()});
}

void Demo::platformSaid(const QByteArray &bytes)
{
    if (!m_url.isEmpty())
        return;
    m_platformOutput += bytes;
    const qsizetype end = m_platformOutput.indexOf('\n');
    if (end < 0)
        return;
    const auto hello = parseObject(m_platformOutput.first(end));
    m_platformOutput.fill('\0');
    if (!hello)
        return fail(u"The demo platform did not say where it is."_s);
    startAgent(*hello);
}

void Demo::startAgent(const QJsonObject &hello)
{
    m_url = hello.value("url"_L1).toString();
    m_userKey = share(Secret(hello.value("userKey"_L1).toString().toUtf8()));
    m_agentRuns = true;
    m_agent->start({m_options.agentProgram,
        {u"run"_s, u"--platform"_s, m_url, u"--token-stdin"_s, u"--state-dir"_s, m_folder.filePath(u"state"_s),
            u"--config"_s, m_folder.filePath(u"daemon.yaml"_s), u"--runner"_s, u"example"_s, u"--port"_s, u"0"_s},
        m_options.environment, m_folder.path()});
    m_agent->write(hello.value("registrationToken"_L1).toString().toUtf8() + '\n');
}

// Source: the line that `rensei-agent run` prints once its port is bound.
void Demo::agentSaid(const QByteArray &bytes)
{
    if (m_port != 0)
        return;
    m_agentOutput += bytes;
    const qsizetype end = m_agentOutput.indexOf('\n');
    if (end < 0)
        return;
    const QByteArray line = m_agentOutput.first(end).trimmed();
    m_port = line.sliced(line.lastIndexOf(':') + 1).toUShort();
    if (m_port == 0)
        return fail(u"The agent did not say where it listens."_s);
    beginChecks();
}

void Demo::beginChecks()
{
    if (m_phase != Phase::Starting)
        return;
    const auto base = http::parseBaseUrl(m_url);
    if (!base)
        return fail(base.error().detail);
    m_phase = Phase::Checking;
    print(u"Rensei demo: platform %1, agent on 127.0.0.1:%2, up to %3 sessions at a time.\n\n"_s.arg(m_url)
              .arg(m_port)
              .arg(capacity));
    m_transport = std::make_unique<http::NetworkTransport>(*base, product(), m_clock);
    const StatePaths paths{m_folder.filePath(u"state"_s)};
    m_client = std::make_unique<control::ControlClient>(paths, control::loopbackChannels(product(), m_clock), m_clock);
    const auto findKey = [this](QObject *context, std::function<void(status::KeyAnswer)> then) {
        m_clock.callAfter(0ms, context, [key = m_userKey, then = std::move(then)] { then({key, {}}); });
    };
    const status::Answers known{
        .platformUrl = m_url, .self = ownIdentity(paths), .port = m_port, .agentStartedAt = m_clock.utcNow()};
    m_probe = std::make_unique<status::Probe>(status::Probe::Parts{*m_client, *m_transport, m_clock, findKey}, known);
    m_checksUntil = m_clock.now() + greenWithin;
    check();
}

void Demo::check()
{
    m_next.stop();
    m_probe->ask(5s, this, [this](const status::Answers &answers) {
        if (m_phase != Phase::Checking)
            return;
        const status::Status status = evaluate(answers);
        const bool isReady = status.allPass() && status.daemon.sessions && status.daemon.sessions->available > 0;
        if (isReady || m_clock.now() >= m_checksUntil)
            show(answers);
        else
            m_next.start(checkPause, [this] { check(); });
    });
}

void Demo::show(const status::Answers &answers)
{
    m_phase = Phase::Showing;
    print(textForm(evaluate(answers), answers.now) + u'\n');
    m_board = std::make_unique<SessionBoard>(
        m_client->link(), m_clock, SessionBoard::Look{.redraws = m_options.redraws, .showsEnded = true});
    connect(m_board.get(), &SessionBoard::changed, this, [this] {
        if (m_options.sessions && m_board->endedHere() >= *m_options.sessions)
            stop();
    });
    m_board->start();
}

void Demo::fail(const QString &text)
{
    if (m_phase == Phase::Ended)
        return;
    m_wasGood = false;
    complain(text);
    if (!m_complaints.isEmpty())
        complain(QString::fromUtf8(m_complaints.right(4096)).trimmed());
    stop();
}

void Demo::childEnded()
{
    if (m_phase == Phase::Stopping)
        return m_agentRuns ? void() : stopPlatform();
    if (m_phase != Phase::Ended)
        fail(u"A part of the demo ended by itself."_s);
}

void Demo::stop()
{
    if (m_phase == Phase::Ended)
        return;
    if (m_phase == Phase::Stopping)
        return killAll();
    m_phase = Phase::Stopping;
    m_length.stop();
    if (m_board)
        m_board->stop();
    if (!m_agentRuns)
        return stopPlatform();
    // Whatever the agent still has to tell the platform it tells now, so the platform goes last.
    m_next.start(agentEndsWithin, [this] {
        m_agent->killGroup();
        stopPlatform();
    });
    if (!m_client)
        return m_agent->terminateGroup();
    const QJsonObject atOnce{{u"timeoutSeconds"_s, 0}};
    tellAgent(m_client->link(), u"stop"_s, atOnce, this, [this](const control::ControlResult<Done> &told) {
        if (!told && m_agentRuns)
            m_agent->terminateGroup();
    });
}

void Demo::stopPlatform()
{
    if (!m_platformRuns)
        return finishWhenGone();
    m_platform->closeInput();
    m_next.start(platformEndsWithin, [this] { killAll(); });
}

void Demo::killAll()
{
    for (Process *child : {m_agent.get(), m_platform.get()}) {
        if (child->groupAlive())
            child->killGroup();
    }
    m_next.start(1s, [this] {
        m_agentRuns = m_platformRuns = false;
        finishWhenGone();
    });
}

void Demo::finishWhenGone()
{
    if (m_agentRuns || m_platformRuns || m_phase == Phase::Ended)
        return;
    m_phase = Phase::Ended;
    m_next.stop();
    m_folder.remove();
    Q_EMIT ended(m_wasGood);
}

} // namespace rensei::cli
