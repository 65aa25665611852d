#include "app/backend/demo.h"

#include "agent/base/json_reader.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUrl>

#include <array>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto startTimeout = 20s;
static constexpr auto platformEndTimeout = 2s;
static constexpr auto killTimeout = 1s;
static constexpr int slotCount = 4;

static SharedSecret madeUpKey(const char *prefix)
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    QByteArray key = prefix + bytes.toHex();
    return share(Secret(std::move(key)));
}

Demo::Demo(Programs programs, ProcessFactory makeProcess, Clock &clock)
    : m_programs(std::move(programs))
    , m_makeProcess(std::move(makeProcess))
    , m_wait(clock)
    , m_userKey(madeUpKey("rsk_live_"))
    , m_hostToken(madeUpKey("rsk_live_"))
    , m_adminKey(madeUpKey("demo_"))
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

// The keys are given to it so that they are the same when it comes back; by standard input, as all keys.
void Demo::launch()
{
    m_hello.clear();
    m_platform = m_makeProcess();
    connect(m_platform.get(), &Process::output, this, &Demo::said);
    connect(m_platform.get(), &Process::ended, this, [this] { gone(u"The demo platform ended by itself."_s); });
    connect(m_platform.get(), &Process::failedToStart, this, [this](const Error &error) { gone(describe(error)); });
    m_wait.start(startTimeout, [this] { Q_EMIT failed(u"The demo platform did not start in time."_s); });
    m_platform->start({m_programs.platform,
        {u"--keys-stdin"_s, u"--exit-with-stdin"_s, u"--port"_s, QString::number(m_port), u"--flavour"_s, u"hosted"_s,
            u"--poll-seconds"_s, u"2"_s, u"--heartbeat-seconds"_s, u"10"_s, u"--scenario"_s, m_programs.scenario},
        m_programs.environment, m_folder.path()});
    const auto text = [](const SharedSecret &secret) { return QString::fromLatin1(secret->view()); };
    const QJsonObject keys{{u"registrationToken"_s, text(m_hostToken)}, {u"userKey"_s, text(m_userKey)},
        {u"adminKey"_s, text(m_adminKey)}};
    m_platform->write(QJsonDocument(keys).toJson(QJsonDocument::Compact) + '\n');
}

void Demo::said(const QByteArray &bytes)
{
    if (m_whenStopped || !m_wait.isActive())
        return;
    m_hello += bytes;
    const qsizetype end = m_hello.indexOf('\n');
    if (end < 0)
        return;
    m_wait.stop();
    const auto hello = parseObject(m_hello.first(end));
    const QUrl url(hello ? hello->value("url"_L1).toString() : QString());
    if (url.port() <= 0)
        return Q_EMIT failed(u"The demo platform did not say where it is."_s);
    m_port = static_cast<quint16>(url.port());
    const bool isFirst = m_base.isEmpty();
    m_base = url.toString(QUrl::FullyEncoded);
    if (isFirst)
        Q_EMIT ready();
}

/// The platform's process is no more; `text` says why, should that be the end of the demo.
void Demo::gone(const QString &text)
{
    m_wait.stop();
    m_platform->disconnect(this);
    m_platform.release()->deleteLater(); // its signal is running
    if (m_whenStopped)
        return std::exchange(m_whenStopped, {})();
    if (m_base.isEmpty())
        return Q_EMIT failed(text);
    m_wait.start(comesBackAfter, [this] { launch(); });
}

void Demo::stop(std::function<void()> then)
{
    m_wait.stop();
    if (!m_platform)
        return then();
    m_whenStopped = std::move(then);
    m_platform->closeInput();
    m_wait.start(platformEndTimeout, [this] {
        m_platform->killGroup();
        m_wait.start(killTimeout, [this] { gone({}); });
    });
}

AgentStart Demo::agent() const
{
    return {{m_programs.agent,
                {u"run"_s, u"--platform"_s, m_base, u"--token-stdin"_s, u"--state-dir"_s, paths().root, u"--config"_s,
                    configFile(), u"--runner"_s, u"example"_s, u"--port"_s, u"0"_s},
                m_programs.environment, m_folder.path()},
        m_hostToken};
}

} // namespace rensei::app
