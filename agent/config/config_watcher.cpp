#include "agent/config/config_watcher.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace rensei::config {

using namespace std::chrono_literals;

ConfigWatcher::ConfigWatcher(QString path, Clock &clock)
    : m_path(QFileInfo(path).absoluteFilePath())
    , m_wait(clock)
{
    const auto wait = [this] { m_wait.start(250ms, [this] { check(); }); };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    watch();
    m_known = fingerprint();
}

// A replaced file is a different file, so the watch is renewed after every change; watching twice does no harm.
void ConfigWatcher::watch()
{
    QString folder = QFileInfo(m_path).path();
    while (!QFileInfo::exists(folder) && !QDir(folder).isRoot())
        folder = QFileInfo(folder).path();
    if (!m_watcher.directories().contains(folder))
        m_watcher.addPath(folder);
    if (QFileInfo::exists(m_path) && !m_watcher.files().contains(m_path))
        m_watcher.addPath(m_path);
}

void ConfigWatcher::check()
{
    watch();
    const QByteArray now = fingerprint();
    if (now == m_known)
        return;
    m_known = now;
    Q_EMIT changed();
}

// Not the content itself, which may hold a token.
QByteArray ConfigWatcher::fingerprint() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

} // namespace rensei::config

#include "moc_config_watcher.cpp"
