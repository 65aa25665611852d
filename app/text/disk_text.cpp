#include "app/text/disk_text.h"

#include <QLocale>

namespace rensei::app {

using namespace Qt::StringLiterals;

QString DiskText::size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1);
}

QString DiskText::total(const DiskReport &report)
{
    if (report.work.isEmpty() && report.repositories.isEmpty())
        return tr("There are no working copies on this computer.");
    if (report.budgetBytes <= 0)
        return tr("Working copies take %1.", "a size").arg(size(report.totalBytes));
    return tr("Working copies take %1 of %2.", "two sizes").arg(size(report.totalBytes), size(report.budgetBytes));
}

QString DiskText::budgetMeaning(const AgentSetting &setting)
{
    return tr(
        "When they take more, this computer takes no new sessions until something is freed; nothing is deleted for "
        "it. Usual: %1 GiB.",
        "a number")
        .arg(setting.usual);
}

static QString reasonsOf(const WorkingCopy &copy)
{
    return copy.reasons.join(DiskText::tr("; ", "between the reasons for which a working copy is kept"));
}

QString DiskText::state(const WorkingCopy &copy, DiskRun::Activity activity)
{
    switch (copy.state) {
    case WorkingCopy::State::InUse:
        return tr("in use by its session", "a working copy");
    case WorkingCopy::State::Safe:
        return tr("safe to remove: everything in it exists elsewhere, too", "a working copy");
    case WorkingCopy::State::Kept:
        if (copy.reasons.isEmpty())
            return tr("kept", "a working copy");
        if (copy.freeableBytes > 0)
            return tr("kept: %1. Of its build output %2 can be removed.", "reasons, a size")
                .arg(reasonsOf(copy), size(copy.freeableBytes));
        return tr("kept: %1", "reasons").arg(reasonsOf(copy));
    case WorkingCopy::State::NotExamined:
        break;
    }
    return activity == DiskRun::Activity::Reading || activity == DiskRun::Activity::Examining
        ? tr("being examined…", "a working copy")
        : tr("not examined: it may hold work that is only here", "a working copy");
}

QString DiskText::now(const DiskRun &run)
{
    switch (run.activity()) {
    case DiskRun::Activity::Reading:
        return tr("Looking at what there is…");
    case DiskRun::Activity::Examining:
        return tr("Finding out what is safe to remove…");
    case DiskRun::Activity::Freeing:
        return tr("Removing what is safe…");
    case DiskRun::Activity::Discarding:
        return tr("Discarding the working copy…");
    case DiskRun::Activity::None:
        break;
    }
    if (!run.freedBytes())
        return {};
    return *run.freedBytes() > 0 ? tr("%1 were freed.", "a size").arg(size(*run.freedBytes()))
                                 : tr("Nothing was freed: what was safe before is not so any more.");
}

QString DiskText::freeButton(const DiskRun &run)
{
    const qint64 bytes = run.report() && run.isExamined() ? run.report()->freeableBytes() : 0;
    return bytes > 0 ? tr("&Free what is safe: %1", "a size").arg(size(bytes)) : tr("&Free what is safe");
}

static QString failureOf(const DiskRun &run)
{
    switch (run.failed()) {
    case DiskRun::Activity::None:
    case DiskRun::Activity::Reading:
        break;
    case DiskRun::Activity::Examining:
        return DiskText::tr("It is not known what is safe to remove.");
    case DiskRun::Activity::Freeing:
        return DiskText::tr("It is not known what was removed.");
    case DiskRun::Activity::Discarding:
        return DiskText::tr("The working copy was not discarded.");
    }
    return run.report() ? DiskText::tr("This is what was known before, because it could not be looked up anew.")
                        : DiskText::tr("It is not known what working copies take.");
}

QString DiskText::trouble(const DiskRun &run)
{
    const QString form = tr("%1 %2", "what is not known or was not done, and then why and what to do");
    switch (run.trouble()) {
    case DiskRun::Trouble::None:
        return {};
    case DiskRun::Trouble::NoProgram:
        return form.arg(
            failureOf(run), tr("The agent's program was not found beside this one. Install Rensei Desktop again."));
    case DiskRun::Trouble::TimedOut:
        return form.arg(
            failureOf(run), tr("The agent's program reported nothing for a long time and was ended. Look again."));
    case DiskRun::Trouble::Broken:
        break;
    }
    return form.arg(failureOf(run),
        run.errors().isEmpty() ? tr("The agent's program ended without a result. Look again.")
                               : tr("The agent's program says: “%1” Look again.").arg(run.errors()));
}

QString DiskText::loss(const WorkingCopy &copy)
{
    const QString taken = size(copy.bytes);
    if (copy.reasons.isEmpty())
        return tr("It takes %1. Nobody has looked yet whether it holds work that is only there. What is only there is "
                  "lost.",
            "a size")
            .arg(taken);
    return tr("It takes %1, and is kept because of this: %2. What is only there is lost.", "a size, reasons")
        .arg(taken, reasonsOf(copy));
}

} // namespace rensei::app
