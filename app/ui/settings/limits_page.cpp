#include "app/ui/settings/limits_page.h"

#include "app/ui/settings/setting_editors.h"
#include "app/widgets/field_note.h"

#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;

static constexpr int mostOfferedMebibytes = 4 << 20;
static constexpr int mostOfferedProcesses = 1'000'000;
static constexpr int mostOfferedSeconds = 30 * 24 * 3600;

/// `text` has a place for the usual value.
static std::function<QString(const AgentSetting &setting)> limitMeaning(const QString &text, const QString &unit)
{
    return [text, unit](const AgentSetting &setting) {
        const bool hasNone = setting.usual.isEmpty() || setting.usual == "0"_L1;
        return text.arg(hasNone ? LimitsPage::tr("none", "the usual limit") : setting.usual + unit);
    };
}

LimitsPage::LimitsPage(ConfigRun &run)
    : AgentPage(run)
{
    addMemory();
    addSpace();
    addProcesses();
    addSpace();
    addTimes();
    auto *others = new FieldNote;
    others->hint(tr("A session may take two hours, unless the entry of its coding agent in the configuration, or the "
                    "platform, says otherwise. There are no limits of turns or cost in the configuration."));
    add(others);
    fill();
}

void LimitsPage::addMemory()
{
    const QString unit = tr(" MiB", "behind a number");
    const NumberField::Range range{.most = mostOfferedMebibytes, .unit = unit, .none = tr("no limit")};
    add(new NumberField(
        {run(), u"capacity.maxMemoryMbPerSession"_s, tr("&Memory of a session"),
            limitMeaning(tr("A session that takes more is ended as failed, and says why. Usual: %1."), unit)},
        range));
    add(new NumberField(
        {run(), u"capacity.maxMemoryMb"_s, tr("Memory of &all sessions together"),
            limitMeaning(tr("When they take more, the one that takes the most is ended. Usual: %1."), unit)},
        range));
}

void LimitsPage::addProcesses()
{
    const NumberField::Range range{.most = mostOfferedProcesses, .none = tr("no limit")};
    add(new NumberField({run(), u"capacity.maxProcessesPerSession"_s, tr("&Processes of a session"),
                            limitMeaning(tr("A session that starts more is ended as failed. Usual: %1."), {})},
        range));
    add(new NumberField(
        {run(), u"capacity.maxProcesses"_s, tr("Processes of all sessions &together"),
            limitMeaning(tr("When there are more, the session with the most is ended. Usual: %1."), {})},
        range));
    add(new ChoiceField({run(), u"capacity.priority"_s, tr("P&riority of sessions"),
                            [](const AgentSetting &) {
                                return tr("With a low one your own programs come first. It counts for sessions that "
                                          "begin from now on.");
                            }},
        {{u"low"_s, tr("Low", "a priority")}, {u"normal"_s, tr("Normal", "a priority")}}));
}

void LimitsPage::addTimes()
{
    const QString unit = tr(" s", "behind a number of seconds");
    const auto range = [&unit](const QString &none) {
        return NumberField::Range{.most = mostOfferedSeconds, .unit = unit, .none = none};
    };
    add(new NumberField({run(), u"host.stalledAfterSeconds"_s, tr("&Silence after which a session is shown as stalled"),
                            limitMeaning(tr("It goes on all the same. Usual: %1."), unit)},
        range(tr("never"))));
    add(new NumberField(
        {run(), u"host.noProgressTimeoutSeconds"_s, tr("Silence after which a session is &ended"),
            limitMeaning(tr("It is ended as failed. Waiting for you does not count. Usual: %1."), unit)},
        range(tr("never"))));
    add(new NumberField(
        {run(), u"autoUpdate.drainTimeoutSeconds"_s, tr("&Grace for sessions when the agent is stopped"),
            limitMeaning(tr("Those that still run then are ended. Usual: %1."), unit)},
        range(tr("none", "time"))));
}

} // namespace rensei::app

#include "moc_limits_page.cpp"
