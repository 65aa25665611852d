#include "agent/workspace/work_facts.h"

#include "agent/workspace/clone_spec.h"

#include <algorithm>
#include <iterator>

namespace rensei::workspace {

using namespace Qt::StringLiterals;

static QString counted(int count, const QString &one, const QString &many)
{
    return count == 1 ? u"1 "_s + one : QString::number(count) + u' ' + many;
}

QStringList reasonsToKeep(const WorkFacts &facts)
{
    QStringList reasons;
    const auto add = [&reasons](bool holds, const QString &reason) {
        if (holds)
            reasons.append(reason);
    };
    if (!facts.hasRepository) {
        add(facts.otherFiles > 0, u"it holds files that are in no repository"_s);
        add(!facts.whyUnknown.isEmpty(), facts.whyUnknown);
        return reasons;
    }
    const int changed = facts.changed.value_or(0);
    const int untracked = facts.untracked.value_or(0);
    const int unpublished = facts.unpublished.value_or(0);
    add(changed > 0, counted(changed, u"changed file is not committed"_s, u"changed files are not committed"_s));
    add(untracked > 0, counted(untracked, u"new file is not committed"_s, u"new files are not committed"_s));
    add(unpublished > 0,
        counted(unpublished, u"commit is on no branch of its server"_s, u"commits are on no branch of its server"_s));
    add(facts.hasStash, u"changes are stashed"_s);
    add(facts.isUnfinished, u"a merge or rebase is not finished"_s);
    add(facts.hasMarkedFiles, u"git was told not to look at some files"_s);
    add(facts.hasWorktrees, u"it has further working trees"_s);
    add(!facts.innerRepositories.isEmpty(),
        u"another repository is inside: "_s + facts.innerRepositories.mid(0, 3).join(u", "_s));
    add(facts.otherFiles > 0, u"files lie beside its repository"_s);
    const bool isKnown = facts.changed && facts.untracked && facts.unpublished;
    add(!isKnown, facts.whyUnknown.isEmpty() ? u"its state could not be learned"_s : facts.whyUnknown);
    return reasons;
}

StatusCounts countStatus(const QByteArray &output)
{
    StatusCounts counts;
    for (const QByteArray &entry : output.split('\0')) {
        if (entry.size() < 4)
            continue;
        if (entry.startsWith("?? "))
            ++counts.untracked;
        else
            ++counts.changed;
    }
    return counts;
}

bool hasMarks(const QByteArray &output)
{
    const QByteArrayList lines = output.split('\0');
    return std::any_of(lines.begin(), lines.end(), [](const QByteArray &line) {
        const char tag = line.isEmpty() ? 'H' : line.front();
        return tag == 'S' || (tag >= 'a' && tag <= 'z');
    });
}

void ReflogCommits::add(const ReflogCommits &other)
{
    made += other.made;
    replaced += other.replaced;
    made.removeDuplicates();
    replaced.removeDuplicates();
}

ReflogCommits commitsOfReflog(const QByteArray &log)
{
    ReflogCommits commits;
    const QStringList lines = QString::fromUtf8(log).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString before = line.section(u' ', 0, 0);
        const QString after = line.section(u' ', 1, 1);
        const QString message = line.section(u'\t', 1);
        if (!isCommitId(before) || !isCommitId(after))
            continue;
        // `rebase (start)`, `pull --rebase origin main (pick)`, …; a pull that merges has no brackets.
        const QString action = message.section(u": "_s, 0, 0);
        const bool replaces = action == "commit (amend)"_L1 || action.startsWith("rebase"_L1)
            || (action.startsWith("pull"_L1) && action.endsWith(u')'));
        const auto isCommit = [](const QString &id) { return id.count(u'0') < id.size(); };
        if (replaces && isCommit(before))
            commits.replaced.append(before);
        if (isCommit(after))
            commits.made.append(after);
    }
    return commits;
}

bool isBuildOutput(const QString &folderName)
{
    static constexpr QLatin1StringView names[] = {"node_modules"_L1, "target"_L1, "build"_L1, "dist"_L1, "out"_L1,
        "obj"_L1, ".venv"_L1, "venv"_L1, "__pycache__"_L1, ".tox"_L1, ".nox"_L1, ".mypy_cache"_L1, ".pytest_cache"_L1,
        ".ruff_cache"_L1, ".gradle"_L1, ".next"_L1, ".nuxt"_L1, ".svelte-kit"_L1, ".turbo"_L1, ".parcel-cache"_L1,
        ".cache"_L1, ".ccache"_L1, "DerivedData"_L1, "Pods"_L1, "coverage"_L1, "_build"_L1, "zig-cache"_L1,
        ".stack-work"_L1, "dist-newstyle"_L1, ".dart_tool"_L1};
    return folderName.startsWith("cmake-build-"_L1)
        || std::any_of(std::begin(names), std::end(names), [&folderName](auto name) { return folderName == name; });
}

} // namespace rensei::workspace
