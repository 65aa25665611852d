#include "agent/workspace/mirror_upkeep.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace rensei::workspace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto packDeadline = 2min;
static constexpr auto watchInterval = 500ms;
static constexpr int longestReason = 500;

static QStringList packsOf(const QString &mirror, const QString &pattern)
{
    return QDir(mirror + u"/objects/pack"_s).entryList({pattern}, QDir::Files | QDir::Hidden);
}

// The locks of the folders of sessions; one that nobody holds stays as a file.
static bool isAnySessionAtWork(const WorkspacePaths &paths)
{
    const QStringList locks = QDir(paths.records).entryList({u"*.lock"_s}, QDir::Files);
    return std::any_of(locks.begin(), locks.end(),
        [&paths](const QString &name) { return LockFile::isHeld(paths.records + u'/' + name).value_or(true); });
}

MirrorUpkeep::MirrorUpkeep(
    WorkspacePaths paths, GitProgram git, ProcessFactory makeProcess, Clock &clock, int mostPacks)
    : m_paths(std::move(paths))
    , m_git(std::move(git), std::move(makeProcess), clock)
    , m_watchTimer(clock)
    , m_mostPacks(mostPacks)
{
}

MirrorUpkeep::~MirrorUpkeep() = default;

void MirrorUpkeep::start()
{
    const QStringList names = QDir(m_paths.mirrors).entryList({u"*.git"_s}, QDir::Dirs | QDir::NoSymLinks);
    for (const QString &name : names) {
        if (packsOf(m_paths.mirrors + u'/' + name, u"*.pack"_s).size() > m_mostPacks)
            m_left.append(m_paths.mirrors + u'/' + name);
    }
    m_watchTimer.start(0ms, [this] { next(); });
}

void MirrorUpkeep::next()
{
    m_lock.reset();
    if (m_left.isEmpty() || isAnySessionAtWork(m_paths))
        return finish();
    const QString mirror = m_left.takeFirst();
    m_lock = std::make_unique<LockFile>(mirror.chopped(4) + u".lock"_s); // that of Mirror::lockPath()
    if (!m_lock->tryLock().value_or(false))
        return next();
    m_watchTimer.start(watchInterval, [this] { watch(); });
    // Not "gc": Mirror reads refs as single files, and nothing else of it is needed. Without the lock of a mirror
    // nobody reads its packs.
    m_git.start({.arguments = {u"repack"_s, u"-a"_s, u"-d"_s, u"-l"_s, u"--quiet"_s},
                    .folder = mirror,
                    .deadline = packDeadline},
        [this, mirror](const Result<GitOutput> &output) {
            note(mirror, output);
            next();
        });
}

void MirrorUpkeep::note(const QString &mirror, const Result<GitOutput> &output)
{
    if (!output)
        m_problem = output.error();
    else if (output->code != 0)
        m_problem = Error{.detail = output->errors.trimmed().left(longestReason), .where = mirror};
    else
        ++m_packed;
}

void MirrorUpkeep::watch()
{
    if (!isAnySessionAtWork(m_paths))
        return m_watchTimer.start(watchInterval, [this] { watch(); });
    m_left.clear();
    m_git.cancel([this] { next(); });
}

void MirrorUpkeep::finish()
{
    m_watchTimer.stop();
    Q_EMIT finished();
}

} // namespace rensei::workspace

#include "moc_mirror_upkeep.cpp"
