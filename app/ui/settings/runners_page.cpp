#include "app/ui/settings/runners_page.h"

#include "app/text/runners_text.h"
#include "app/ui/settings/setting_editors.h"
#include "app/widgets/field_note.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/result_row.h"
#include "app/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;

static const QString defaultKey = u"defaultRunner"_s;

static QString defaultMeaning(const AgentSetting &setting)
{
    return setting.text.isEmpty()
        ? RunnersPage::tr("Of those below, the one that was chosen when this computer was set up comes first.")
        : RunnersPage::tr("A session that names another one is done by that.");
}

RunnersPage::RunnersPage(RunnersRun &run, ConfigRun &config)
    : m_run(run)
    , m_config(config)
    , m_default(
          new ChoiceField({config, defaultKey, tr("Coding agent for sessions that &name none"), defaultMeaning}, {}))
    , m_message(new MessageBar(MessageBar::Closing::ByItself))
    , m_check(new QPushButton(tr("&Check again")))
    , m_now(new FieldNote)
    , m_none(new QLabel(tr("The agent knows no coding agents. Look at its configuration.")))
    , m_rowColumn(new QVBoxLayout)
{
    m_none->setWordWrap(true);
    m_rowColumn->setSpacing(0);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_check);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenRelated);
    column->addWidget(m_message);
    column->addWidget(m_default);
    column->addLayout(buttons);
    column->addWidget(m_now);
    column->addWidget(m_none);
    column->addLayout(m_rowColumn);
    column->addStretch(1);
    connect(m_check, &QPushButton::clicked, &m_run, &RunnersRun::check);
    connect(&m_run, &RunnersRun::changed, this, &RunnersPage::update);
    connect(&m_config, &ConfigRun::changed, this, &RunnersPage::configChanged);
    update();
}

void RunnersPage::offerAgents()
{
    QList<ChoiceField::Choice> choices{{{}, tr("The first that is ready", "a coding agent")}};
    for (const ListedAgent &agent : m_run.agents().value_or(QList<ListedAgent>())) {
        if (agent.isInstalled)
            choices.append({agent.name, agent.title});
    }
    m_default->setChoices(choices);
}

/// The list says which is the default.
void RunnersPage::configChanged()
{
    const AgentSetting *setting = m_default->setting();
    if (!setting || m_config.isChanging())
        return;
    const auto before = std::exchange(m_known, setting->text);
    if (!before || before == setting->text)
        return;
    if (isVisible() && m_run.agents())
        m_run.list();
}

void RunnersPage::update()
{
    offerAgents();
    m_message->show(RunnersText::trouble(m_run));
    m_check->setEnabled(!m_run.isRunning());
    m_now->hint(RunnersText::now(m_run));
    m_none->setVisible(m_run.agents() && m_run.agents()->isEmpty());
    showRows();
}

static std::optional<TrayState> agentMark(const ListedAgent &agent)
{
    if (!agent.isInstalled || !agent.isSignedIn)
        return std::nullopt;
    return *agent.isSignedIn && !agent.isUnguarded ? TrayState::Ok : TrayState::Attention;
}

void RunnersPage::showRows()
{
    const QList<ListedAgent> agents = m_run.agents().value_or(QList<ListedAgent>());
    while (m_rows.size() < agents.size()) {
        auto *row = new ResultRow;
        m_rowColumn->addWidget(row);
        m_rows.append(row);
    }
    int nameWidth = 0;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->setVisible(i < agents.size());
        if (i >= agents.size())
            continue;
        const ListedAgent &agent = agents.at(i);
        m_rows.at(i)->show({.mark = agentMark(agent),
            .name = RunnersText::name(agent),
            .text = RunnersText::state(agent),
            .advice = RunnersText::advice(agent),
            .isQuiet = !agent.isInstalled});
        nameWidth = std::max(nameWidth, m_rows.at(i)->nameWidth());
    }
    for (ResultRow *row : std::as_const(m_rows))
        row->setNameWidth(nameWidth);
}

void RunnersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    m_run.list();
    m_config.look();
}

} // namespace rensei::app

#include "moc_runners_page.cpp"
