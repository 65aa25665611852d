#include "agent/workspace/remote_refs.h"

namespace rensei::workspace {

using namespace Qt::StringLiterals;

static const QString heads = QStringLiteral("refs/heads/");
static const QString tags = QStringLiteral("refs/tags/");
static const QString headRef = QStringLiteral("HEAD");

RemoteRefs parseRemoteRefs(const QByteArray &output)
{
    RemoteRefs refs;
    const QStringList lines = QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString value = line.section(u'\t', 0, 0);
        QString name = line.section(u'\t', 1, 1);
        if (value.startsWith("ref: refs/heads/"_L1) && name == headRef && isRefName(value.mid(5)))
            refs.defaultBranch = value.mid(5 + heads.size());
        if (name.endsWith("^{}"_L1)) // the commit of an annotated tag; comes after the tag itself
            name.chop(3);
        if (isCommitId(value) && isRefName(name))
            refs.commits.insert(name, value);
    }
    return refs;
}

QStringList refsToAskFor(const CloneSpec &spec)
{
    QStringList names{headRef};
    if (!spec.branch.isEmpty())
        names.append(heads + spec.branch);
    if (spec.ref.startsWith("refs/"_L1))
        names << spec.ref << spec.ref + u"^{}"_s;
    else if (!spec.ref.isEmpty() && spec.ref != headRef && !isCommitId(spec.ref))
        names << heads + spec.ref << tags + spec.ref << tags + spec.ref + u"^{}"_s;
    return names;
}

static StartingPoint atBranch(const QString &branch, const RemoteRefs &remote)
{
    return {heads + branch, remote.commits.value(heads + branch), branch, branch};
}

static StartingPoint atDefault(const RemoteRefs &remote)
{
    const QString commit = remote.commits.value(headRef);
    const QString &branch = remote.defaultBranch;
    if (remote.commits.isEmpty())
        return {{}, {}, {}, branch.isEmpty() ? u"main"_s : branch};
    return branch.isEmpty() ? StartingPoint{headRef, commit, {}, {}}
                            : StartingPoint{heads + branch, commit, branch, branch};
}

static std::optional<StartingPoint> atRef(const QString &ref, const RemoteRefs &remote)
{
    if (ref.isEmpty() || ref == headRef)
        return remote.isEmpty() || remote.commits.contains(headRef) ? std::optional(atDefault(remote)) : std::nullopt;
    if (isCommitId(ref))
        return StartingPoint{ref, {}, {}, {}};
    if (ref.startsWith(heads) || remote.commits.contains(heads + ref)) {
        const QString branch = ref.startsWith(heads) ? ref.mid(heads.size()) : ref;
        return remote.commits.contains(heads + branch) ? std::optional(atBranch(branch, remote)) : std::nullopt;
    }
    const QString full = ref.startsWith("refs/"_L1) ? ref : tags + ref;
    if (!remote.commits.contains(full))
        return std::nullopt;
    return StartingPoint{full, remote.commits.value(full), {}, {}};
}

std::optional<StartingPoint> startingPoint(const CloneSpec &spec, const RemoteRefs &remote)
{
    if (!spec.branch.isEmpty() && remote.commits.contains(heads + spec.branch))
        return atBranch(spec.branch, remote);
    auto start = atRef(spec.ref, remote);
    if (start && !spec.branch.isEmpty()) {
        start->localBranch = spec.branch; // made here; it has nothing to track yet
    }
    return start;
}

} // namespace rensei::workspace
