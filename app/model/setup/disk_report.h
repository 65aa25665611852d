#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace rensei::app {

/// The working copy of a session.
struct WorkingCopy {
    enum class State {
        NotExamined, ///< nobody has looked yet whether its work is elsewhere, too
        InUse, ///< by a session that runs
        Kept, ///< it holds work that is only here, see reasons
        Safe, ///< everything in it exists elsewhere
    };
    QString sessionId;
    QString folder; ///< absolute
    qint64 bytes = 0;
    State state = State::NotExamined;
    QStringList reasons = {}; ///< why it is kept, in the agent's words
    qint64 freeableBytes = 0; ///< what freeing would take away: all of it, or build output of a kept one

    bool operator==(const WorkingCopy &) const = default;
};

/// A copy of a repository, from which working copies are made.
struct RepositoryCopy {
    QString name;
    qint64 bytes = 0;

    bool operator==(const RepositoryCopy &) const = default;
};

/// What the agent's working copies take on the disk, largest first.
struct DiskReport {
    QList<WorkingCopy> work;
    QList<RepositoryCopy> repositories = {};
    qint64 totalBytes = 0;
    qint64 budgetBytes = 0; ///< 0: not known

    qint64 freeableBytes() const;
    const WorkingCopy *find(const QString &sessionId) const;
};

/// What freeing did to a working copy, or would do.
struct FreedWork {
    QString sessionId;
    bool isRemoved = false;
    qint64 freedBytes = 0;
    QStringList reasons = {}; ///< why it was kept

    bool operator==(const FreedWork &) const = default;
};

/// `rensei-agent workspaces --json`; nullopt when it is none.
std::optional<DiskReport> parseDiskReport(const QByteArray &bytes);

/// `rensei-agent workspaces prune --json`, with or without `--dry-run`; nullopt when it is none.
std::optional<QList<FreedWork>> parseFreed(const QByteArray &bytes);

/// `rensei-agent workspaces discard --json`; nullopt when it says of none that it is gone.
std::optional<FreedWork> parseDiscarded(const QByteArray &bytes);

/// The report with what an examination found; a working copy that it does not name is as it was.
DiskReport withExamined(DiskReport report, const QList<FreedWork> &examined);

} // namespace rensei::app
