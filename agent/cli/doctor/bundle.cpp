#include "agent/cli/doctor/bundle.h"

#include "agent/base/exit_code.h"
#include "agent/cli/terminal.h"
#include "agent/diagnostics/archive.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace rensei::cli {

using namespace Qt::StringLiterals;

namespace {

struct BundleText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::BundleText)
};

} // namespace

static QString namesOf(const QList<diagnostics::BundleFile> &files)
{
    QString text;
    for (const diagnostics::BundleFile &file : files)
        text += u"  "_s + file.name + u"  "_s
            + BundleText::tr("%n byte(s)", nullptr, static_cast<int>(std::min<qsizetype>(file.bytes.size(), INT_MAX)))
            + u'\n';
    return text;
}

int saveBundle(const QString &path, const diagnostics::Sources &sources, const doctor::Report &report,
    const std::optional<control::StatusPayload> &agent)
{
    const QString place = QFileInfo(path).absoluteFilePath();
    const QString shown = QDir::toNativeSeparators(place);
    if (QFileInfo::exists(place)) {
        printError(BundleText::tr("%1 is there already. Nothing was written. Choose another name.").arg(shown));
        return ExitFailure;
    }
    const diagnostics::Personal who = diagnostics::personalOfThisComputer();
    QList<diagnostics::BundleFile> files = collect(sources, who);
    files.append(diagnostics::makeFile(u"doctor.json"_s, toJson(report), who));
    if (agent)
        files.append(diagnostics::makeFile(u"agent.json"_s, toJson(*agent), who));
    if (const auto written = diagnostics::writeArchive(place, files); !written) {
        printError(
            BundleText::tr("%1 could not be written: %2. Choose another place.").arg(shown, written.error().detail));
        return ExitFailure;
    }
    print(BundleText::tr("Saved %1 with").arg(shown) + u'\n' + namesOf(files)
        + BundleText::tr("Nothing was sent anywhere. Look through it before you give it to somebody.") + u'\n');
    return ExitSuccess;
}

} // namespace rensei::cli
