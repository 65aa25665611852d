#include "agent/cli/install/import_option.h"

#include <QCoreApplication>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using install::ForeignSetUp;

namespace {

struct ImportOptionText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::ImportOptionText)
};

} // namespace

static ForeignSetUp onlySetUp(const QString &home)
{
    QList<ForeignSetUp> found = install::findForeignSetUps(home);
    found.removeIf([](const ForeignSetUp &one) { return one.configFile.isEmpty(); });
    if (found.isEmpty())
        return {.problem
            = ImportOptionText::tr("There is no set-up of another program in %1/.rensei or %1/.donmai.").arg(home)};
    if (found.size() == 1)
        return found.first();
    return {
        .problem = ImportOptionText::tr("There are two set-ups of other programs, %1 and %2. Name one: --import %1.")
                       .arg(found.first().folder, found.last().folder)};
}

std::optional<ForeignSetUp> importedSetUp(const Invocation &invocation, const QString &home)
{
    if (!invocation.isSet(u"import"_s))
        return std::nullopt;
    const QString path = invocation.operand();
    return path.isEmpty() ? onlySetUp(home) : install::readForeignSetUp(path);
}

void followImport(Target &target, const ForeignSetUp &setUp)
{
    const bool isSaid = target.source == PlatformSource::Option || target.source == PlatformSource::Environment;
    if (setUp.platform.isEmpty() || isSaid)
        return;
    target.platform = QUrl(setUp.platform);
    target.platformText = setUp.platform;
    target.source = PlatformSource::Configuration;
}

} // namespace rensei::cli
