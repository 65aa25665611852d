#include "app/system/login_start.h"

#include "agent/base/private_file.h"
#include "agent/service/autostart_entry.h"
#include "agent/service/service_manager.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace rensei::app {

using namespace Qt::StringLiterals;

// Source: freedesktop.org, Desktop Application Autostart Specification.
static QString autostartFolder()
{
    const QString config = qEnvironmentVariable("XDG_CONFIG_HOME");
    if (QDir::isAbsolutePath(config))
        return config + u"/autostart"_s;
    const QString home = qEnvironmentVariable("HOME");
    return QDir::isAbsolutePath(home) ? home + u"/.config/autostart"_s : QString();
}

QString LoginStart::file() const
{
    const QString folder = m_place.isEmpty() ? autostartFolder() : m_place;
    return folder.isEmpty() ? QString() : folder + u"/dev.rensei.desktop.desktop"_s;
}

static service::AutostartFacts factsOf(const QString &path)
{
    QFile entry(path);
    constexpr qint64 longest = 64 * 1024;
    return service::autostartFacts(
        entry.open(QIODevice::ReadOnly) ? QString::fromUtf8(entry.read(longest)) : QString());
}

// Source: agent/service/SERVICE.md, "What is written where".
bool LoginStart::isStartedByAgentsEntry() const
{
    const QString own = file();
    const QString agents = QFileInfo(own).path() + u'/' + service::defaultServiceName() + u".desktop"_s;
    const auto facts = own.isEmpty() ? service::AutostartFacts() : factsOf(agents);
    return !facts.isSwitchedOff && facts.command.value(0) == m_program;
}

LoginStart::State LoginStart::state() const
{
    if (!QFileInfo(file()).isReadable())
        return State::Off;
    const auto facts = factsOf(file());
    if (facts.isSwitchedOff)
        return State::Off;
    return facts.command.value(0) == m_program ? State::On : State::Stale;
}

Result<void> LoginStart::set(bool on)
{
    const QString path = file();
    if (path.isEmpty())
        return failLocally(u"HOME is not set"_s, u"HOME"_s);
    QFile entry(path);
    if (!on) {
        const bool isThere = entry.exists() || QFileInfo(path).isSymLink();
        return !isThere || entry.remove() ? Result<void>() : failLocally(entry.errorString(), path);
    }
    if (!QDir().mkpath(QFileInfo(path).path()))
        return failLocally(u"cannot be made"_s, QFileInfo(path).path());
    const QString text = service::autostartText(
        {u"Rensei Desktop"_s, u"Shows what the agents on this computer do"_s, {m_program, u"--background"_s}});
    return writePrivateFile(path, text.toUtf8());
}

} // namespace rensei::app
