#include "app/ui/setup/setup_choices_view.h"

#include "app/text/setup_text.h"
#include "app/ui/setup/project_list.h"
#include "app/widgets/field_note.h"
#include "app/widgets/form_grid.h"
#include "app/widgets/typography.h"
#include "app/widgets/window_input.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace rensei::app {

using namespace Qt::StringLiterals;

static QComboBox *choiceBox()
{
    constexpr int shownCharacters = 24; // a long name must not make the window wide
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(shownCharacters);
    return box;
}

/// Chooses the entry with this data; false when there is none.
static bool choose(QComboBox &box, const QString &data)
{
    const int at = data.isEmpty() ? -1 : box.findData(data);
    if (at >= 0)
        box.setCurrentIndex(at);
    return at >= 0;
}

SetupChoicesView::SetupChoicesView(QWidget *parent)
    : QWidget(parent)
    , m_projects(new ProjectList)
    , m_projectNote(new FieldNote)
    , m_runner(choiceBox())
    , m_runnerNote(new FieldNote)
    , m_permissions(choiceBox())
    , m_permissionsNote(new FieldNote)
    , m_beforeLogin(new QCheckBox(tr("Take work while nobody is &logged in, too")))
    , m_writes(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenRelated * 3 / 2);
    auto *fields = new QWidget;
    auto *form = new FormGrid(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->addField(tr("&Projects", "the field for them"), m_projects, m_projectNote);
    form->addField(tr("&Coding agent", "the field for it"), m_runner, m_runnerNote);
    form->addField(tr("&Without asking", "what agents may do so: the field for it"), m_permissions, m_permissionsNote);
    // On Unix Qt takes what is chosen for the name, elsewhere this.
    m_projects->setAccessibleName(tr("Projects", "the field for them"));
    m_runner->setAccessibleName(tr("Coding agent", "the field for it"));
    m_permissions->setAccessibleName(tr("Without asking", "what agents may do so: the field for it"));
    m_writes->setTextFormat(Qt::PlainText);
    m_writes->setWordWrap(true);
    m_writes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(fields);
    column->addWidget(m_beforeLogin);
    column->addWidget(m_writes);
    m_beforeLogin->setToolTip(tr("The system then starts your background programs with the computer."));
    m_beforeLogin->hide();
    carryInput(*m_beforeLogin, u"setup.beforeLogin"_s);
    connect(m_permissions, &QComboBox::currentIndexChanged, this, [this] {
        m_permissionsNote->hint(SetupText::permissionMeaning(choice().permissions) + u' '
            + tr("There is no sandbox: a coding agent runs as you, and can do at most what you can."));
    });
    connect(m_runner, &QComboBox::currentIndexChanged, this, &SetupChoicesView::completenessChanged);
    connect(m_projects, &ProjectList::chosenChanged, this, &SetupChoicesView::projectsChosen);
    fillPermissions({}, {});
    m_writes->hide();
    doubt();
}

void SetupChoicesView::prefer(const Choice &choice)
{
    m_preferred = choice;
}

void SetupChoicesView::doubt()
{
    setEnabled(false);
    for (FieldNote *note : {m_projectNote, m_runnerNote})
        note->hint({});
    Q_EMIT completenessChanged();
}

void SetupChoicesView::setPlan(const SetupPlan &plan, const QString &wantedProject)
{
    setEnabled(true);
    const Choice before = m_hasPlan ? choice() : m_preferred;
    m_hasPlan = true;
    fillProjects(plan, before, wantedProject);
    fillRunners(plan, before);
    fillPermissions(plan, before);
    m_beforeLogin->setVisible(plan.startsBeforeLogin == false);
    showWrites(plan);
    Q_EMIT completenessChanged();
}

void SetupChoicesView::fillProjects(const SetupPlan &plan, const Choice &before, const QString &wanted)
{
    QStringList chosen;
    QStringList usual;
    for (const SetupPlan::Project &project : plan.projects) {
        if (before.projects.contains(project.slug))
            chosen.append(project.slug);
        if (project.slug == wanted && before.projects.isEmpty())
            chosen.append(wanted);
        if (project.isDefault)
            usual.append(project.slug);
    }
    m_projects->setProjects(plan.projects, chosen.isEmpty() ? usual : chosen);
    projectsChosen();
}

void SetupChoicesView::projectsChosen()
{
    const auto chosen = m_projects->chosen().size();
    if (m_projects->count() == 0)
        m_projectNote->wrong(tr("Your account has no project. Create one on the platform, then look again."));
    else if (chosen == 0)
        m_projectNote->wrong(tr("Choose one at least."));
    else
        m_projectNote->hint(chosen == 1 ? tr("This computer takes the work of this project.")
                                        : tr("This computer takes the work of %n project(s).", nullptr, int(chosen)));
    Q_EMIT completenessChanged();
}

void SetupChoicesView::fillRunners(const SetupPlan &plan, const Choice &before)
{
    m_runner->clear();
    QString usable;
    QString recommended;
    for (const SetupPlan::Runner &runner : plan.runners) {
        m_runner->addItem(SetupText::runner(runner), runner.name);
        const bool canUse = runner.problem.isEmpty();
        if (auto *model = qobject_cast<QStandardItemModel *>(m_runner->model()))
            model->item(m_runner->count() - 1)->setEnabled(canUse);
        if (canUse && usable.isEmpty())
            usable = runner.name;
        if (canUse && runner.isRecommended)
            recommended = runner.name;
    }
    const auto canUse = [&plan](const QString &name) {
        return std::ranges::any_of(
            plan.runners, [&name](const SetupPlan::Runner &one) { return one.name == name && one.problem.isEmpty(); });
    };
    if (!(canUse(before.runner) && choose(*m_runner, before.runner)) && !choose(*m_runner, recommended)
        && !choose(*m_runner, usable))
        m_runner->setCurrentIndex(-1);
    if (!usable.isEmpty())
        m_runnerNote->hint({});
    else if (plan.runners.isEmpty())
        m_runnerNote->wrong(tr("No coding agent was found on this computer. Install one, such as Claude Code, Codex or "
                               "Gemini CLI, then look again. Or try it with the demo platform."));
    else
        m_runnerNote->wrong(plan.runners.first().title + u": "_s + plan.runners.first().problem);
}

void SetupChoicesView::fillPermissions(const SetupPlan &plan, const Choice &before)
{
    m_permissions->clear();
    const QStringList presets = SetupText::permissionPresets();
    for (const QString &preset : presets)
        m_permissions->addItem(SetupText::permissionName(preset), preset);
    if (!choose(*m_permissions, before.permissions) && !choose(*m_permissions, plan.permissions))
        choose(*m_permissions, presets.first());
}

void SetupChoicesView::showWrites(const SetupPlan &plan)
{
    QStringList lines;
    for (const SetupPlan::Write &write : plan.writes)
        lines.append(tr("• %1", "an entry of a list").arg(SetupText::write(write)));
    const bool isListed = std::ranges::any_of(
        plan.writes, [&plan](const SetupPlan::Write &write) { return write.what == plan.service; });
    if (!plan.service.isEmpty() && !isListed)
        lines.append(tr("• %1", "an entry of a list").arg(tr("starts in the background: %1").arg(plan.service)));
    m_writes->setText(lines.isEmpty() ? QString() : tr("This will be written:") + u'\n' + lines.join(u'\n'));
    m_writes->setHidden(lines.isEmpty());
}

SetupChoicesView::Choice SetupChoicesView::choice() const
{
    return {m_projects->chosen(), m_runner->currentData().toString(), m_permissions->currentData().toString(),
        m_beforeLogin->isVisibleTo(this) && m_beforeLogin->isChecked()};
}

bool SetupChoicesView::isComplete() const
{
    return isEnabled() && !choice().projects.isEmpty() && !choice().runner.isEmpty();
}

} // namespace rensei::app

#include "moc_setup_choices_view.cpp"
