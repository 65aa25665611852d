#include "app/system/login_start.h"

#include "agent/base/private_file.h"
#include "agent/service/launchd_plist.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace rensei::app {

using namespace Qt::StringLiterals;

static const auto label = u"dev.rensei.desktop"_s;

QString LoginStart::file() const
{
    const QString home = qEnvironmentVariable("HOME");
    if (m_place.isEmpty() && !QDir::isAbsolutePath(home))
        return {};
    return (m_place.isEmpty() ? home + u"/Library/LaunchAgents"_s : m_place) + u'/' + label + u".plist"_s;
}

LoginStart::State LoginStart::state() const
{
    QFile plist(file());
    if (!plist.open(QIODevice::ReadOnly))
        return State::Off;
    constexpr qint64 longest = 64 * 1024;
    return service::plistFacts(plist.read(longest)).program == m_program ? State::On : State::Stale;
}

// launchd reads the folder at each login; it is not told, because this program runs already.
Result<void> LoginStart::set(bool on)
{
    const QString path = file();
    if (path.isEmpty())
        return failLocally(u"HOME is not set"_s, u"HOME"_s);
    QFile plist(path);
    if (!on) {
        const bool isThere = plist.exists() || QFileInfo(path).isSymLink();
        return !isThere || plist.remove() ? Result<void>() : failLocally(plist.errorString(), path);
    }
    if (!QDir().mkpath(QFileInfo(path).path()))
        return failLocally(u"cannot be made"_s, QFileInfo(path).path());
    return writePrivateFile(path, service::loginPlist(label, m_program, {u"--background"_s}).toUtf8());
}

// The agent has a manager of its own here, which starts no window.
bool LoginStart::isStartedByAgentsEntry() const
{
    return false;
}

} // namespace rensei::app
