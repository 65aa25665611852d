#include "agent/cli/doctor/bundle.h"

#include "agent/base/exit_code.h"
#include "agent/cli/terminal.h"
#include "agent/diagnostics/archive.h"

#include <QDir>
#include <QFileInfo>

namespace rensei::cli {

using namespace Qt::StringLiterals;

static QString namesOf(const QList<diagnostics::BundleFile> &files)
{
    QString text;
    for (const diagnostics::BundleFile &file : files)
        text += u"  %1  %2 bytes\n"_s.arg(file.name, QString::number(file.bytes.size()));
    return text;
}

int saveBundle(const QString &path, const diagnostics::Sources &sources, const doctor::Report &report,
    const std::optional<control::StatusPayload> &agent)
{
    const QString place = QFileInfo(path).absoluteFilePath();
    const QString shown = QDir::toNativeSeparators(place);
    if (QFileInfo::exists(place)) {
        printError(u"%1 is there already. Nothing was written. Choose another name."_s.arg(shown));
        return ExitFailure;
    }
    const diagnostics::Personal who = diagnostics::personalOfThisComputer();
    QList<diagnostics::BundleFile> files = collect(sources, who);
    files.append(diagnostics::makeFile(u"doctor.json"_s, toJson(report), who));
    if (agent)
        files.append(diagnostics::makeFile(u"agent.json"_s, toJson(*agent), who));
    if (const auto written = diagnostics::writeArchive(place, files); !written) {
        printError(u"%1 could not be written: %2. Choose another place."_s.arg(shown, written.error().detail));
        return ExitFailure;
    }
    print(u"Saved %1 with\n%2Nothing was sent anywhere. Look through it before you give it to somebody.\n"_s.arg(
        shown, namesOf(files)));
    return ExitSuccess;
}

} // namespace rensei::cli
