#include "app/ui/settings/computer_page.h"

#include "app/text/config_text.h"
#include "app/text/setup_text.h"
#include "app/ui/settings/item_list.h"
#include "app/ui/settings/setting_editors.h"
#include "app/widgets/field_note.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/typography.h"
#include "app/widgets/window_input.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;

static const QString sessionsKey = u"capacity.maxConcurrentSessions"_s;
static const QString admissionKey = u"host.admission"_s;
static const QString projectsKey = u"enabledProjectIds"_s;
static constexpr int mostOfferedSessions = 16;

ComputerPage::ComputerPage(Parts parts)
    : AgentPage(parts.run)
    , m_parts(std::move(parts))
    , m_pause(new QCheckBox(tr("&Pause: take no new sessions")))
    , m_pauseNote(new FieldNote)
    , m_projects(new ItemList(
          tr("Projects whose work is done here:"), tr("Remove"), tr("None is in the list, so no work is taken.")))
    , m_adding(makeAdding())
    , m_decisions(new ItemList(
          tr("What you decided about repositories and projects:"), tr("Ask me again"), tr("Nothing so far.")))
{
    addSessions();
    addSpace();
    addWork();
    fill();
    connect(m_pause, &QCheckBox::clicked, &m_parts.pause, &PauseSwitch::set);
    connect(&m_parts.pause, &PauseSwitch::changed, this, &ComputerPage::updatePause);
    connect(m_projects, &ItemList::removalRequested, this,
        [this](const QString &id) { run().removeItem(projectsKey, id); });
    connect(m_decisions, &ItemList::removalRequested, this, [this](const QString &subject) {
        m_forgotten = subject;
        run().forget(subject);
    });
    connect(&run(), &ConfigRun::changed, this, &ComputerPage::update);
    update();
    updatePause();
}

ComputerPage::~ComputerPage() = default;

void ComputerPage::addSessions()
{
    add(new NumberField({run(), sessionsKey, tr("&Sessions at a time"),
                            [this](const AgentSetting &setting) {
                                return ConfigText::sessions(setting, run().settings()->usualSessions);
                            }},
        {.most = mostOfferedSessions}));
    auto *pausing = new QWidget;
    auto *column = new QVBoxLayout(pausing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenRelated / 2);
    column->addWidget(m_pause);
    column->addWidget(m_pauseNote);
    add(pausing);
}

void ComputerPage::addWork()
{
    QList<ChoiceField::Choice> presets;
    for (const QString &name : SetupText::permissionPresets() + QStringList{u"deny"_s})
        presets.append({name, ConfigText::preset(name)});
    add(new ChoiceField({run(), u"permissions"_s, tr("What coding agents may do &without asking"),
                            [](const AgentSetting &setting) {
                                return tr("%1 There is no sandbox: a coding agent runs as you, and can do at most what "
                                          "you can.",
                                    "what a choice means")
                                    .arg(ConfigText::presetMeaning(setting.text));
                            }},
        presets, {{u"own"_s, ConfigText::preset(u"own"_s)}}));
    QList<ChoiceField::Choice> modes;
    for (const QString &mode : {u"all-routed"_s, u"listed"_s, u"ask"_s})
        modes.append({mode, ConfigText::admission(mode)});
    add(new ChoiceField({run(), admissionKey, tr("W&ork that is done here"),
                            [](const AgentSetting &setting) { return ConfigText::admissionMeaning(setting.text); }},
        modes));
    add(m_projects);
    add(m_adding);
    add(m_decisions);
}

QWidget *ComputerPage::makeAdding()
{
    auto *adding = new QWidget;
    auto *flow = new FlowLayout(betweenRelated);
    adding->setLayout(flow);
    auto *label = new QLabel(tr("Another pro&ject"));
    m_project = new QComboBox;
    m_project->setEditable(true);
    m_project->setInsertPolicy(QComboBox::NoInsert);
    m_project->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_project->setMinimumContentsLength(24);
    m_project->setAccessibleName(tr("Another project: its name, or its id"));
    carryInput(*m_project->lineEdit(), u"project"_s);
    m_project->lineEdit()->setMaxLength(200);
    m_project->lineEdit()->setPlaceholderText(tr("name, or id"));
    label->setBuddy(m_project);
    m_add = new QPushButton(tr("&Add"));
    flow->addWidget(label);
    flow->addWidget(m_project);
    flow->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &ComputerPage::addProject);
    connect(m_project->lineEdit(), &QLineEdit::returnPressed, this, &ComputerPage::addProject);
    return adding;
}

void ComputerPage::addProject()
{
    const QString typed = m_project->currentText().trimmed();
    const int known = m_project->findText(typed);
    const QString id = known >= 0 ? m_project->itemData(known).toString() : typed;
    const auto &settings = run().settings();
    const AgentSetting *list = settings ? settings->find(projectsKey) : nullptr;
    if (id.isEmpty() || !list)
        return;
    m_project->clearEditText();
    if (!list->items.contains(id))
        run().addItem(projectsKey, id);
}

QString ComputerPage::nameOf(const QString &id) const
{
    for (const Project &project : m_parts.projects()) {
        if (project.id == id && !project.name.isEmpty())
            return tr("%1 (%2)", "a project's name, its id").arg(project.name, id);
    }
    return id;
}

void ComputerPage::update()
{
    const auto &settings = run().settings();
    const AgentSetting *admission = settings ? settings->find(admissionKey) : nullptr;
    const bool isOpen = admission && run().trouble() == ConfigRun::Trouble::None;
    updateProjects(admission, isOpen);
    updateDecisions(admission, isOpen);
}

void ComputerPage::updateProjects(const AgentSetting *admission, bool isOpen)
{
    const bool isListed = admission && admission->text == "listed"_L1;
    m_projects->setVisible(isListed);
    const AgentSetting *list = isListed ? run().settings()->find(projectsKey) : nullptr;
    // An older file lists its projects with more about each: there is no list of ids to change.
    const bool isElsewhere = list && !list->isSet && !list->items.isEmpty();
    m_adding->setVisible(isListed && !isElsewhere);
    if (!list)
        return;
    QList<ItemList::Item> items;
    for (const QString &id : list->items)
        items.append({id, nameOf(id)});
    m_projects->setItems(items);
    m_projects->setOpen(isOpen && !isElsewhere);
    m_projects->setProblem(ConfigText::failure(run(), projectsKey),
        isElsewhere ? tr("The configuration lists them with their repositories. Change them there.") : QString());
    m_adding->setEnabled(isOpen);
    if (m_project->count() == 0) {
        const QString typed = m_project->currentText();
        for (const Project &project : m_parts.projects())
            m_project->addItem(project.name.isEmpty() ? project.id : project.name, project.id);
        m_project->setCurrentIndex(-1);
        m_project->setEditText(typed);
    }
}

void ComputerPage::updateDecisions(const AgentSetting *admission, bool isOpen)
{
    const auto decisions = run().decisions().value_or(QList<OwnerDecision>());
    const bool asks = admission && admission->text == "ask"_L1;
    m_decisions->setVisible(asks || !decisions.isEmpty());
    QList<ItemList::Item> items;
    for (const OwnerDecision &decision : decisions)
        items.append({decision.subject, ConfigText::decision(decision)});
    m_decisions->setItems(items);
    m_decisions->setOpen(isOpen && !run().isChanging());
    const QString unused
        = decisions.isEmpty() || asks ? QString() : tr("They count only while you are asked for each repository.");
    m_decisions->setProblem(m_forgotten.isEmpty() ? QString() : ConfigText::failure(run(), m_forgotten), unused);
}

void ComputerPage::updatePause()
{
    const PauseSwitch &pause = m_parts.pause;
    m_pause->setChecked(pause.isPaused().value_or(false));
    m_pause->setEnabled(pause.isReachable() && !pause.isChanging());
    const QString text = ConfigText::pause(pause);
    if (pause.failure() == PauseSwitch::Failure::None)
        m_pauseNote->hint(text);
    else if (m_pauseNote->text() != text)
        m_pauseNote->wrong(text);
    m_pause->setAccessibleDescription(text);
}

} // namespace rensei::app

#include "moc_computer_page.cpp"
