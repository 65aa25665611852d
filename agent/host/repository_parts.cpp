#include "agent/host/repository_parts.h"

#include "agent/runner/runner_choice.h"
#include "agent/runner/runner_environment.h"
#include "agent/runner/search_path.h"

#include <QDir>

namespace rensei::host {

using namespace Qt::StringLiterals;
using workspace::Failure;

static workspace::GitProgram findGit()
{
    auto own = runner::ownEnvironment();
    own.insert(u"PATH"_s, runner::searchPath(own).join(QDir::listSeparator()));
    return {runner::findProgram(u"git"_s), workspace::gitEnvironment(own)};
}

session::RepositoryParts repositoryParts(const StatePaths &paths, const ProcessFactory &makeProcess, Clock &clock,
    const std::function<MachineState(const QString &folder)> &readMachine)
{
    const workspace::WorkspacePaths places = workspace::workspacePaths(paths.root);
    const auto checkSpace = [root = paths.root, readMachine]() -> std::optional<Failure> {
        const MachineState machine = readMachine(root);
        if (!isShortOfBytes(machine) && !isShortOfFiles(machine))
            return std::nullopt;
        return Failure{Failure::Kind::NoSpace, u"The disk is almost full."_s, u"Free some space."_s, {}};
    };
    return {{findGit(), makeProcess, clock, places.mirrors, checkSpace}, places};
}

} // namespace rensei::host
