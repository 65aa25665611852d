#include "agent/permissions/policy.h"

#include "agent/permissions/command_judge.h"
#include "agent/permissions/paths.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rensei::permissions {

using namespace Qt::StringLiterals;

static constexpr std::array presets{
    std::pair(Preset::Careful, QLatin1StringView("careful")),
    std::pair(Preset::Workspace, QLatin1StringView("workspace")),
    std::pair(Preset::Autonomous, QLatin1StringView("autonomous")),
    std::pair(Preset::Deny, QLatin1StringView("deny")),
};

std::optional<Preset> parsePreset(const QString &name)
{
    for (const auto &[preset, known] : presets) {
        if (known == name)
            return preset;
    }
    return std::nullopt;
}

Judgement stricter(const Judgement &a, const Judgement &b)
{
    return b.verdict > a.verdict ? b : a;
}

static QStringList absolutePaths(const Request &request, const Place &place)
{
    QStringList paths;
    const QString folder = request.folder.isEmpty() ? place.workspace : request.folder;
    for (const QString &path : request.paths)
        paths.append(absolutePath(path, folder, place));
    return paths;
}

// Reading, searching and editing, for the presets that allow it in the workspace.
static Judgement judgePaths(const Request &request, const Place &place)
{
    const QStringList paths = absolutePaths(request, place);
    if (paths.isEmpty() && request.operation == Operation::Search)
        return {Verdict::Allow, u"it is in the workspace"_s}; // the usual place to search
    if (paths.isEmpty())
        return {Verdict::Ask, u"the agent does not say what it is about"_s};
    for (const QString &path : paths) {
        if (!isInWorkspace(path, place))
            return {Verdict::Ask, u"%1 is outside the workspace"_s.arg(path)};
        const bool isRead = request.operation == Operation::Read || request.operation == Operation::Search;
        if (!isRead && isGitsOwn(path))
            return {Verdict::Ask, u"it changes what git runs, or where it pushes"_s};
    }
    return {Verdict::Allow, u"it is in the workspace"_s};
}

static Judgement judgeByPreset(Preset preset, const Request &request, const Place &place)
{
    switch (request.operation) {
    case Operation::Read:
    case Operation::Search:
    case Operation::Edit:
    case Operation::Delete:
    case Operation::Move:
        return judgePaths(request, place);
    case Operation::Execute:
        return preset == Preset::Careful ? Judgement{Verdict::Ask, u"it is a command"_s} : judgeCommand(request, place);
    case Operation::Fetch:
        return preset == Preset::Careful ? Judgement{Verdict::Ask, u"it reads from the network"_s}
                                         : Judgement{Verdict::Allow, u"it only reads from the network"_s};
    case Operation::Think:
        return {Verdict::Allow, u"it changes nothing"_s};
    case Operation::SwitchMode:
        return {Verdict::Ask, u"it changes how much the agent asks"_s};
    case Operation::Other:
        return {Verdict::Ask, u"the agent does not say what it is"_s};
    }
    Q_UNREACHABLE();
}

// An edit that a rule about reading allows would be a surprise, so each operation has its own rules.
static bool appliesTo(const Rule &rule, const Request &request)
{
    const bool isChange = request.operation == Operation::Delete || request.operation == Operation::Move;
    const bool isRead = request.operation == Operation::Search;
    return rule.operation == request.operation || (rule.operation == Operation::Edit && isChange)
        || (rule.operation == Operation::Read && isRead);
}

static bool allMatch(const Rule &rule, const Request &request, const QStringList &paths, const Place &place)
{
    if (request.operation == Operation::Execute)
        return false; // by its parts, see judgeCommandByRules()
    if (!appliesTo(rule, request))
        return false;
    const bool hasNoPaths = request.operation == Operation::Fetch || request.operation == Operation::Think
        || request.operation == Operation::SwitchMode || request.operation == Operation::Other;
    if (hasNoPaths && rule.pattern.isEmpty())
        return true;
    return !paths.isEmpty() && std::all_of(paths.begin(), paths.end(), [&](const QString &path) {
        return rule.pattern.isEmpty() ? isInWorkspace(path, place) : matchesPath(path, rule.pattern, place);
    });
}

static bool anyMatches(const Rule &rule, const Request &request, const QStringList &paths, const Place &place)
{
    return appliesTo(rule, request)
        && (rule.pattern.isEmpty() || std::any_of(paths.begin(), paths.end(), [&](const QString &path) {
               return matchesPath(path, rule.pattern, place);
           }));
}

static Judgement judgeByRules(const Policy &policy, const Request &request, const Place &place)
{
    if (request.operation == Operation::Execute)
        return judgeCommandByRules(policy, request, place);
    const QStringList paths = absolutePaths(request, place);
    const auto any = [&](const Rule &rule) { return anyMatches(rule, request, paths, place); };
    const auto all = [&](const Rule &rule) { return allMatch(rule, request, paths, place); };
    if (std::any_of(policy.deny.begin(), policy.deny.end(), any))
        return {Verdict::Deny, u"a rule of the owner denies it"_s};
    if (std::any_of(policy.ask.begin(), policy.ask.end(), any))
        return {Verdict::Ask, u"a rule of the owner asks"_s};
    if (std::any_of(policy.allow.begin(), policy.allow.end(), all))
        return {Verdict::Allow, u"a rule of the owner allows it"_s};
    return {policy.otherwise, u"no rule of the owner is about it"_s};
}

Judgement judge(const Policy &policy, const Request &request, const Place &place)
{
    switch (policy.preset) {
    case Preset::Autonomous:
        return {Verdict::Allow, u"everything is allowed here"_s};
    case Preset::Deny:
        return {Verdict::Deny, u"nothing is allowed here"_s};
    case Preset::Own:
        return judgeByRules(policy, request, place);
    case Preset::Careful:
    case Preset::Workspace:
        return judgeByPreset(policy.preset, request, place);
    }
    Q_UNREACHABLE();
}

} // namespace rensei::permissions
