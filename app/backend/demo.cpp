#include "app/backend/demo.h"

#include "agent/base/json_reader.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUrl>

#include <array>
#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto startTimeout = 20s;
static constexpr auto platformExitTimeout = 2s;
static constexpr auto platformKillTimeout = 1s;
static constexpr int slotCount = 4;

static SharedSecret randomKey(const char *prefix)
{
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), static_cast<qsizetype>(bits.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(bits.data()), sizeof bits);
    QByteArray key = prefix + bytes.toHex();
    return share(Secret(std::move(key)));
}

Demo::Demo(Programs programs, ProcessFactory makeProcess, Clock &clock)
    : m_programs(std::move(programs))
    , m_makeProcess(std::move(makeProcess))
    , m_timer(clock)
    , m_userKey(randomKey("rsk_live_"))
    , m_hostToken(randomKey("rsk_live_"))
    , m_adminKey(randomKey("demo_"))
{
}

Demo::~Demo() = default;

bool Demo::writeConfig()
{
    QFile file(configFile());
    const QByteArray yaml = "capacity:\n  maxConcurrentSessions: " + QByteArray::number(slotCount) + '\n';
    return m_folder.isValid() && file.open(QIODevice::WriteOnly) && file.write(yaml) == yaml.size();
}

void Demo::start()
{
    if (!writeConfig())
        return Q_EMIT failed(u"A temporary folder cannot be used: %1"_s.arg(m_folder.errorString()));
    launch();
}

// The desktop creates the keys, so that they stay the same after a restart of the platform. Standard input keeps them
// out of process listings.
void Demo::launch()
{
    m_output.clear();
    m_platform = m_makeProcess();
    connect(m_platform.get(), &Process::output, this, &Demo::platformOutput);
    connect(
        m_platform.get(), &Process::ended, this, [this] { platformEnded(u"The demo platform ended unexpectedly."_s); });
    connect(m_platform.get(), &Process::failedToStart, this,
        [this](const Error &error) { platformEnded(describe(error)); });
    m_timer.start(startTimeout, [this] { Q_EMIT failed(u"The demo platform did not start in time."_s); });
    m_platform->start({m_programs.platform,
        {u"--keys-stdin"_s, u"--exit-with-stdin"_s, u"--port"_s, QString::number(m_port), u"--flavour"_s, u"hosted"_s,
            u"--poll-seconds"_s, u"2"_s, u"--heartbeat-seconds"_s, u"10"_s, u"--scenario"_s, m_programs.scenario},
        m_programs.environment, m_folder.path()});
    const auto text = [](const SharedSecret &secret) { return QString::fromLatin1(secret->view()); };
    const QJsonObject keys{{u"registrationToken"_s, text(m_hostToken)}, {u"userKey"_s, text(m_userKey)},
        {u"adminKey"_s, text(m_adminKey)}};
    m_platform->write(QJsonDocument(keys).toJson(QJsonDocument::Compact) + '\n');
}

void Demo::platformOutput(const QByteArray &bytes)
{
    if (m_whenStopped || !m_timer.isActive())
        return;
    m_output += bytes;
    const qsizetype end = m_output.indexOf('\n');
    if (end < 0)
        return;
    m_timer.stop();
    const auto startMessage = parseObject(m_output.first(end));
    const QUrl url(startMessage ? startMessage->value("url"_L1).toString() : QString());
    if (url.port() <= 0)
        return Q_EMIT failed(u"The demo platform did not report its address."_s);
    m_port = static_cast<quint16>(url.port());
    const bool isFirst = m_serverUrl.isEmpty();
    m_serverUrl = url.toString(QUrl::FullyEncoded);
    if (isFirst)
        Q_EMIT ready();
}

/// `text` is the reason, for the case that the demo cannot go on.
void Demo::platformEnded(const QString &text)
{
    m_timer.stop();
    m_platform->disconnect(this);
    m_platform.release()->deleteLater(); // it may be emitting the signal that is handled here
    if (m_whenStopped)
        return std::exchange(m_whenStopped, {})();
    if (m_serverUrl.isEmpty())
        return Q_EMIT failed(text);
    m_timer.start(restartDelay, [this] { launch(); });
}

void Demo::stop(std::function<void()> then)
{
    m_timer.stop();
    if (!m_platform)
        return then();
    m_whenStopped = std::move(then);
    m_platform->closeInput();
    m_timer.start(platformExitTimeout, [this] {
        m_platform->killGroup();
        m_timer.start(platformKillTimeout, [this] { platformEnded({}); });
    });
}

AgentStart Demo::agent() const
{
    return {{m_programs.agent,
                {u"run"_s, u"--platform"_s, m_serverUrl, u"--token-stdin"_s, u"--state-dir"_s, paths().root,
                    u"--config"_s, configFile(), u"--runner"_s, u"example"_s, u"--port"_s, u"0"_s},
                m_programs.environment, m_folder.path()},
        m_hostToken};
}

} // namespace rensei::app

#include "moc_demo.cpp"
