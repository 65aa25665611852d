#include "agent/workspace/clone_spec.h"

#include "agent/workspace/texts.h"

#include <QStringList>

#include <algorithm>

namespace rensei::workspace {

using namespace Qt::StringLiterals;

static constexpr qsizetype maxRefLength = 200;

// git-check-ref-format(1), and no leading '-'.
bool isRefName(const QString &name)
{
    if (name.isEmpty() || name.size() > maxRefLength || name == "@"_L1 || name.startsWith(u'-')
        || name.contains(".."_L1) || name.contains("@{"_L1) || name.endsWith(u'.'))
        return false;
    const auto isForbidden = [](QChar c) {
        return c <= u' ' || c == u'\x7f' || c == u'~' || c == u'^' || c == u':' || c == u'?' || c == u'*' || c == u'['
            || c == u'\\';
    };
    if (std::any_of(name.begin(), name.end(), isForbidden))
        return false;
    const QStringList parts = name.split(u'/');
    return std::none_of(parts.begin(), parts.end(), [](const QString &part) {
        return part.isEmpty() || part.startsWith(u'.') || part.endsWith(".lock"_L1, Qt::CaseInsensitive);
    });
}

bool isCommitId(const QString &text)
{
    return (text.size() == 40 || text.size() == 64) && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

/// `sentence` has the name as its %1.
static Error refusal(const QString &sentence, const QString &name)
{
    return Error{.kind = ErrorKind::Local, .detail = sentence.arg(name.left(maxRefLength).simplified())};
}

Result<CloneSpec> checkRequest(const CloneRequest &request)
{
    const auto url = parseRepositoryUrl(request.repository, request.chosenBy);
    if (!url)
        return fail(url.error());
    if (!request.ref.isEmpty() && !isRefName(request.ref))
        return fail(refusal(
            WorkspaceText::tr("The ref “%1” cannot be used: it is no name that git has for one."), request.ref));
    // HEAD would be a branch that hides what everybody means by it; a branch that looks like a commit id likewise.
    const QString &branch = request.branch;
    if (!branch.isEmpty()
        && (!isRefName(branch) || branch == "HEAD"_L1 || branch.startsWith("refs/"_L1) || isCommitId(branch)))
        return fail(
            refusal(WorkspaceText::tr("The branch “%1” cannot be used: it is no name that git has for one."), branch));
    return CloneSpec{*url, request.ref, branch, request.full, request.submodules, request.lfs};
}

} // namespace rensei::workspace
