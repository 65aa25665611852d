#include "agent/workspace/work_check.h"

#include "agent/workspace/failure.h"
#include "agent/workspace/remote_refs.h"

#include <QDir>
#include <QDirIterator>

#include <utility>

namespace rensei::workspace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto localDeadline = 60s;
static constexpr auto serverDeadline = 60s;
static constexpr auto fetchDeadline = 120s;

WorkCheck::WorkCheck(GitProgram git, ProcessFactory makeProcess, Clock &clock)
    : m_git(std::move(git), std::move(makeProcess), clock)
    , m_clock(clock)
{
}

WorkCheck::~WorkCheck()
{
    if (m_then)
        QDir(m_scratch).removeRecursively();
}

void WorkCheck::start(const QString &sessionFolder, const WorkspaceRecord &record, const QString &scratch, Then then)
{
    Q_ASSERT(!m_then);
    m_folder = sessionFolder;
    m_record = record;
    m_scratch = scratch;
    m_then = std::move(then);
    m_facts = {};
    m_reflog = {};
    m_tips.clear();
    m_branches.clear();
    m_advertised.clear();
    m_wasFetched = false;
    m_url.reset();
    if (const auto url = parseRepositoryUrl(record.repository, record.chosenBy))
        m_url = *url;
    m_clock.callAfter(0ms, this, [this] { lookAround(); });
}

void WorkCheck::lookAround()
{
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    const QStringList entries = QDir(m_folder).entryList(all);
    const bool hasRepo = entries.contains(u"repo"_s) && !m_record.repository.isEmpty();
    // A half made one holds nothing of anybody.
    m_facts.otherFiles = static_cast<int>(entries.size() - (hasRepo ? 1 : 0) - entries.count(u"repo.new"_s));
    if (!hasRepo)
        return finish();
    m_facts.hasRepository = true;
    const GitFolderFacts git = readGitFolder(m_folder + u"/repo"_s);
    m_facts.isUnfinished = git.isUnfinished;
    m_facts.hasStash = git.hasStash;
    m_facts.hasWorktrees = git.hasWorktrees;
    if (git.hasModules)
        m_facts.innerRepositories.append(u"submodules"_s);
    m_reflog = git.reflog;
    makeShadow();
}

GitCall WorkCheck::call(const QStringList &arguments) const
{
    QStringList environment = m_shadow.environment();
    environment.append(u"GIT_ALLOW_PROTOCOL="_s + (m_url ? allowedProtocols(*m_url) : QString()));
    return {.arguments = QStringList{u"-c"_s, u"core.bare=false"_s} + arguments,
        .folder = m_folder + u"/repo"_s,
        .deadline = localDeadline,
        .environment = environment};
}

void WorkCheck::run(const GitCall &call, Answered then)
{
    m_git.start(call, [this, then = std::move(then)](const Result<GitOutput> &output) {
        if (output && output->code == 0)
            return then(output->out);
        const QString address = m_record.repository;
        giveUp(describe(output ? explainGit(output->errors, address) : explainRun(output.error(), address)));
    });
}

void WorkCheck::makeShadow()
{
    const GitCall init{.arguments = {u"init"_s, u"--quiet"_s, u"--bare"_s, u"--template="_s, u"--"_s, m_scratch},
        .folder = m_folder,
        .deadline = localDeadline};
    run(init, [this](const QByteArray &) {
        const auto shadow = fillShadow(m_scratch, m_folder + u"/repo"_s);
        if (!shadow)
            return giveUp(u"its repository cannot be examined: "_s + shadow.error().detail);
        m_shadow = *shadow;
        readStatus();
    });
}

// Inner repositories have configurations of their own, so git does not look into them; they show as untracked, or as
// submodules, which keep a folder anyway.
void WorkCheck::readStatus()
{
    run(call({u"status"_s, u"--porcelain=v1"_s, u"-z"_s, u"--untracked-files=normal"_s, u"--ignore-submodules=all"_s,
            u"--no-renames"_s}),
        [this](const QByteArray &output) {
            const StatusCounts counts = countStatus(output);
            m_facts.changed = counts.changed;
            m_facts.untracked = counts.untracked;
            readMarks();
        });
}

static constexpr int maxIgnoredEntries = 20'000; // of folders that no build has made

// Submodules that were cloned; the folder of one that was not is empty.
static QStringList modulesIn(const QByteArray &listing, const QString &repo)
{
    QStringList modules;
    for (const QByteArray &line : listing.split('\0')) {
        const QString path = QString::fromUtf8(line.mid(line.indexOf('\t') + 1));
        if (line.contains(" 160000 ") && !QDir(repo + u'/' + path).isEmpty())
            modules.append(path);
    }
    return modules;
}

// Ignored folders may hold repositories of their own. What builds make is left out: they clone what they depend on.
static QStringList repositoriesIn(const QByteArray &ignored, const QString &repo)
{
    QStringList found;
    int left = maxIgnoredEntries;
    for (const QByteArray &entry : ignored.split('\0')) {
        const QString path = QString::fromUtf8(entry);
        if (!path.endsWith(u'/') || isBuildOutput(path.section(u'/', -2, -2)))
            continue; // a file, or counted among the build output
        QDirIterator entries(
            repo + u'/' + path, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (entries.hasNext() && left > 0) {
            entries.next();
            --left;
            if (entries.fileName() == ".git"_L1) {
                found.append(path);
                break;
            }
        }
        if (left <= 0)
            return found << path; // not all of it was seen
    }
    return found;
}

static QStringList buildFoldersIn(const QByteArray &ignored)
{
    QStringList folders;
    for (const QByteArray &entry : ignored.split('\0')) {
        const QString path = QString::fromUtf8(entry);
        if (path.endsWith(u'/') && isBuildOutput(path.section(u'/', -2, -2)))
            folders.append(path.chopped(1));
    }
    return folders;
}

void WorkCheck::readIgnored()
{
    run(call({u"ls-files"_s, u"-z"_s, u"--others"_s, u"--ignored"_s, u"--exclude-standard"_s, u"--directory"_s}),
        [this](const QByteArray &output) {
            m_facts.innerRepositories += repositoriesIn(output, m_folder + u"/repo"_s);
            m_facts.buildFolders = buildFoldersIn(output);
            readRefs();
        });
}

void WorkCheck::readMarks()
{
    run(call({u"ls-files"_s, u"-v"_s, u"--stage"_s, u"-z"_s}), [this](const QByteArray &output) {
        m_facts.hasMarkedFiles = hasMarks(output);
        if (m_facts.innerRepositories.isEmpty())
            m_facts.innerRepositories = modulesIn(output, m_folder + u"/repo"_s);
        readIgnored();
    });
}

void WorkCheck::readRefs()
{
    run(call({u"for-each-ref"_s, u"--format=%(objectname) %(refname)"_s}), [this](const QByteArray &output) {
        for (const QString &line : QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts)) {
            const QString name = line.section(u' ', 1);
            if (name.startsWith("refs/remotes/"_L1))
                continue; // what the server had, as the working copy believes
            m_tips.append(line.section(u' ', 0, 0));
            if (name.startsWith("refs/heads/"_L1))
                m_branches.append(name);
        }
        const GitCall head = call({u"rev-parse"_s, u"--verify"_s, u"--quiet"_s, u"HEAD^{commit}"_s});
        m_git.start(head, [this](const Result<GitOutput> &found) { // fails where there is no commit yet
            if (found && found->code == 0)
                m_tips.append(QString::fromLatin1(found->out.trimmed()));
            m_tips.removeDuplicates();
            countOwn();
        });
    });
}

static QByteArray lines(const QStringList &commits, const QByteArray &prefix = {})
{
    QByteArray text;
    for (const QString &commit : commits)
        text += prefix + commit.toLatin1() + '\n';
    return text;
}

QByteArray WorkCheck::exclusions() const
{
    return (m_record.commit.isEmpty() ? QByteArray() : '^' + m_record.commit.toLatin1() + '\n') + m_advertised;
}

// The server need not be asked when nothing was committed.
void WorkCheck::countOwn()
{
    if (m_tips.isEmpty() && m_reflog.made.isEmpty()) {
        m_facts.unpublished = 0;
        return finish();
    }
    GitCall count = call({u"rev-list"_s, u"--count"_s, u"--ignore-missing"_s, u"--stdin"_s});
    count.input = lines(m_tips) + lines(m_reflog.made) + exclusions();
    run(count, [this](const QByteArray &output) {
        if (output.trimmed() == "0") {
            m_facts.unpublished = 0;
            return finish();
        }
        askServer();
    });
}

void WorkCheck::askServer()
{
    if (!m_url)
        return giveUp(u"its server is not known"_s);
    GitCall ask = call({u"ls-remote"_s, u"--heads"_s, u"--tags"_s, u"--"_s, m_url->text});
    ask.deadline = serverDeadline;
    m_git.start(ask, [this](const Result<GitOutput> &output) {
        if (!output || output->code != 0)
            return giveUp(u"whether its commits are on the server could not be learned: "_s
                + (output ? explainGit(output->errors, m_url->text) : explainRun(output.error(), m_url->text)).what);
        const RemoteRefs remote = parseRemoteRefs(output->out);
        m_advertised = lines(remote.commits.values(), "^");
        m_branches.removeIf([&remote](const QString &name) { return !remote.commits.contains(name); });
        count();
    });
}

// What the refs reach must all be there. What only reflogs know must be there too, but for what was replaced.
void WorkCheck::count()
{
    GitCall tips = call({u"rev-list"_s, u"--count"_s, u"--ignore-missing"_s, u"--stdin"_s});
    tips.input = lines(m_tips) + exclusions();
    run(tips, [this](const QByteArray &ofTips) {
        const int count = ofTips.trimmed().toInt();
        if (m_reflog.made.isEmpty())
            return counted(count);
        GitCall reflog = call({u"rev-list"_s, u"--count"_s, u"--ignore-missing"_s, u"--stdin"_s});
        // A tip that is counted already is not counted twice.
        reflog.input = lines(m_reflog.made) + lines(m_reflog.replaced, "^") + lines(m_tips, "^") + exclusions();
        run(reflog, [this, count](const QByteArray &ofReflog) { counted(count + ofReflog.trimmed().toInt()); });
    });
}

void WorkCheck::counted(int unpublished)
{
    m_facts.unpublished = unpublished;
    // The server's branches may have gone on; what they have now is not here yet.
    if (unpublished > 0 && !m_wasFetched && !m_advertised.isEmpty())
        return fetchBranches();
    finish();
}

void WorkCheck::fetchBranches()
{
    m_wasFetched = true;
    QStringList arguments{u"fetch"_s, u"--quiet"_s, u"--no-tags"_s, u"--no-write-fetch-head"_s,
        u"--no-recurse-submodules"_s, u"--force"_s, u"--"_s, m_url->text};
    for (qsizetype i = 0; i < m_branches.size(); ++i)
        arguments.append(u"+%1:refs/published/%2"_s.arg(m_branches.at(i)).arg(i));
    arguments.append(u"+HEAD:refs/published/head"_s);
    GitCall fetch = call(arguments);
    fetch.deadline = fetchDeadline;
    m_git.start(fetch, [this](const Result<GitOutput> &output) {
        if (output && output->code == 0)
            count();
        else
            finish(); // what is known is enough to keep it
    });
}

void WorkCheck::giveUp(const QString &why)
{
    m_facts.whyUnknown = why;
    finish();
}

void WorkCheck::finish()
{
    QDir(m_scratch).removeRecursively();
    const Then then = std::exchange(m_then, nullptr);
    then(m_facts);
}

} // namespace rensei::workspace

#include "moc_work_check.cpp"
