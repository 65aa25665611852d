#include "tests/agent/runner/described_event.h"

#include <QJsonDocument>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace rensei::runner;

static QString quoted(const QString &text)
{
    return u"“"_s + QString(text).replace(u"\n"_s, u"\\n"_s) + u"”"_s;
}

static QString describedUsage(const UsageReport &report)
{
    QString text = u"usage"_s;
    if (report.usage.costUsd)
        text += u" cost %1"_s.arg(*report.usage.costUsd);
    if (report.usage.inputTokens)
        text += u" in %1"_s.arg(*report.usage.inputTokens);
    if (report.usage.outputTokens)
        text += u" out %1"_s.arg(*report.usage.outputTokens);
    return report.isDelta ? text + u" more"_s : text;
}

static QString describedPlan(const PlanChanged &plan)
{
    QStringList entries;
    for (const PlanEntry &entry : plan.entries) {
        const QString mark = entry.status == PlanEntry::Status::Completed ? u"x"_s
            : entry.status == PlanEntry::Status::InProgress               ? u"~"_s
                                                                          : u" "_s;
        entries.append(u"[%1] %2"_s.arg(mark, entry.text));
    }
    return u"plan "_s + entries.join(u"; "_s);
}

static QString describedRequest(const PermissionRequested &asked)
{
    QString text = u"asks %1 %2"_s.arg(asked.request, wireName(asked.what.operation));
    if (!asked.what.command.isEmpty())
        text += u' ' + quoted(asked.what.command);
    if (!asked.what.folder.isEmpty())
        text += u" in "_s + asked.what.folder;
    return asked.what.paths.isEmpty() ? text : text + u' ' + asked.what.paths.join(u", "_s);
}

namespace {

struct Describe {
    QString operator()(const Started &event) const { return u"started "_s + event.providerSessionId; }
    QString operator()(const Thought &event) const { return u"thought "_s + event.text; }
    QString operator()(const Action &event) const
    {
        const QString input = QString::fromUtf8(QJsonDocument(event.input).toJson(QJsonDocument::Compact));
        return u"action %1 %2 → %3"_s.arg(
            event.tool, input, event.isError ? u"(error)"_s + event.output : event.output);
    }
    QString operator()(const Note &event) const { return u"note "_s + event.text; }
    QString operator()(const LinkFound &event) const { return u"link "_s + event.link.url; }
    QString operator()(const UsageReport &event) const { return describedUsage(event); }
    QString operator()(const PromptTaken &event) const { return u"taken "_s + event.id; }
    QString operator()(const Resumed &event) const { return u"resumed "_s + event.providerSessionId; }
    QString operator()(const PlanChanged &event) const { return describedPlan(event); }
    QString operator()(const FileDiff &event) const
    {
        return u"diff %1 %2 %3"_s.arg(event.path, event.before ? quoted(*event.before) : u"new"_s, quoted(event.after));
    }
    QString operator()(const Waiting &event) const
    {
        const QString again = event.retryIn ? u" (again in %1 min)"_s.arg(event.retryIn->count()) : QString();
        return (u"waiting "_s + wireName(event.why) + u' ' + event.detail + again).trimmed();
    }
    QString operator()(const PermissionRequested &event) const { return describedRequest(event); }
    QString operator()(const Finished &event) const
    {
        const QString gone = event.isConversationGone ? u" (its conversation is gone)"_s : QString();
        return event.ok ? u"finished ok: "_s + event.summary : u"finished not ok: "_s + event.error + gone;
    }
};

} // namespace

QString described(const RunnerEvent &event)
{
    return std::visit(Describe(), event).trimmed();
}

} // namespace rensei::tests
