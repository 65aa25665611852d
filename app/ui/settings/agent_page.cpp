#include "app/ui/settings/agent_page.h"

#include "app/text/config_text.h"
#include "app/widgets/field_note.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/typography.h"

#include <QShowEvent>
#include <QVBoxLayout>

namespace rensei::app {

AgentPage::AgentPage(ConfigRun &run)
    : m_run(run)
    , m_column(new QVBoxLayout(this))
    , m_trouble(new MessageBar(MessageBar::Closing::ByItself))
    , m_effect(new FieldNote)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(betweenRelated * 3 / 2);
    m_column->addWidget(m_trouble);
    m_column->addWidget(m_effect);
    connect(m_trouble, &MessageBar::buttonClicked, &m_run, &ConfigRun::look);
    connect(&m_run, &ConfigRun::changed, this, &AgentPage::tell);
    tell();
}

/// Fields that go with it hand in what is being typed.
AgentPage::~AgentPage()
{
    m_run.disconnect(this);
}

void AgentPage::add(QWidget *part)
{
    m_column->addWidget(part);
}

void AgentPage::addSpace()
{
    m_column->addSpacing(betweenGroups - betweenRelated * 3 / 2);
}

void AgentPage::fill()
{
    m_column->addStretch(1);
}

void AgentPage::tell()
{
    const QString trouble = ConfigText::trouble(m_run);
    m_trouble->show(trouble, trouble.isEmpty() || m_run.isLooking() ? QString() : tr("Try again"));
    m_effect->hint(
        !m_run.settings() && m_run.isLooking() ? tr("Reading the agent's settings…") : ConfigText::effect(m_run));
}

void AgentPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        m_run.look();
}

} // namespace rensei::app

#include "moc_agent_page.cpp"
