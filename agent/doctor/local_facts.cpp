#include "agent/doctor/local_facts.h"

#include "agent/base/file_reason.h"
#include "agent/base/lock_file.h"
#include "agent/base/private_file.h"
#include "agent/config/config_file.h"
#include "agent/control/control_token.h"
#include "agent/doctor/texts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

namespace rensei::doctor {

using namespace Qt::StringLiterals;

FileFacts readControlTokenFacts(const QString &path)
{
    FileFacts facts{.exists = QFileInfo::exists(path)};
    if (!facts.exists)
        return facts;
    if (const auto isPrivate = checkPrivate(path); !isPrivate)
        facts.notPrivate = isPrivate.error();
    else if (const auto token = control::readControlToken(path); !token)
        facts.unusable = token.error();
    return facts;
}

FileFacts readConfigFacts(const QString &path, config::Config &config)
{
    FileFacts facts{.exists = QFileInfo::exists(path)};
    if (auto loaded = config::loadConfig(path))
        config = *std::move(loaded);
    else
        facts.unusable = loaded.error();
    if (facts.exists) {
        if (const auto isPrivate = checkPrivate(QFileInfo(path).canonicalFilePath()); !isPrivate)
            facts.notPrivate = isPrivate.error();
    }
    return facts;
}

static QString nearestFolder(const QString &path)
{
    QString folder = QDir::cleanPath(path);
    while (!QFileInfo::exists(folder)) {
        const QString parent = QFileInfo(folder).path();
        if (parent == folder)
            return {};
        folder = parent;
    }
    return folder;
}

std::optional<Error> folderProblem(const QString &path)
{
    const QString folder = nearestFolder(path);
    const QFileInfo info(folder);
    if (folder.isEmpty() || !info.isDir())
        return Error{
            .kind = ErrorKind::Local, .detail = DoctorText::tr("%1 is not a folder").arg(folder), .where = path};
    QTemporaryFile file(folder + u"/.doctor-XXXXXX"_s);
    if (!file.open())
        return Error{.kind = ErrorKind::Local, .detail = fileReason(file), .where = path};
    if (file.write("x") != 1 || !file.flush())
        return Error{.kind = ErrorKind::Local, .detail = fileReason(file), .where = path};
    return std::nullopt;
}

std::optional<Error> logProblem(const QString &path)
{
    if (!QFileInfo::exists(path))
        return folderProblem(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::Append | QIODevice::ExistingOnly))
        return std::nullopt;
    return Error{.kind = ErrorKind::Local, .detail = fileReason(file), .where = path};
}

DiskFacts readDisk(const QString &folder)
{
    const QStorageInfo disk(nearestFolder(folder));
    if (!disk.isValid() || disk.bytesTotal() <= 0)
        return {};
    return {disk.bytesAvailable(), disk.bytesTotal()};
}

void readLock(const StatePaths &paths, AgentFacts &agent)
{
    if (!LockFile::isHeld(paths.lock()).value_or(false))
        return;
    agent.isAlive = true;
    agent.pid = LockFile(paths.lock()).holder();
}

QList<ForeignAgent> findForeignAgents(
    const QString &home, const std::optional<PortOwner> &usual, std::optional<qint64> own)
{
    const bool isRunning = usual && usual->pid > 0 && usual->pid != own && usual->name.contains("donmai"_L1);
    QList<ForeignAgent> found;
    for (const QString &place :
        {u"/.config/systemd/user/rensei-daemon.service"_s, u"/.config/systemd/user/dev.donmai.daemon.service"_s,
            u"/Library/LaunchAgents/dev.donmai.daemon.plist"_s}) {
        if (!home.isEmpty() && QFileInfo::exists(home + place))
            found.append({u"donmai"_s, home + place, isRunning});
    }
    if (found.isEmpty() && isRunning)
        found.append({usual->name, DoctorText::tr("process %1").arg(usual->pid), true});
    return found;
}

} // namespace rensei::doctor
