#include "app/ui/doctor/removal_dialog.h"

#include "app/text/setup_text.h"
#include "app/widgets/field_note.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/result_row.h"
#include "app/widgets/screen_bounds.h"
#include "app/widgets/scroll_column.h"
#include "app/widgets/tab_order.h"
#include "app/widgets/typography.h"
#include "app/widgets/window_input.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rensei::app {

using namespace Qt::StringLiterals;

static constexpr int removalCharacters = 84; // wide
static constexpr int removalLines = 24; // high

RemovalDialog::RemovalDialog(Parts parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(std::move(parts))
    , m_heading(new QLabel)
    , m_message(new MessageBar(MessageBar::Closing::ByItself))
    , m_about(new QLabel)
    , m_sessionsNote(new FieldNote)
    , m_revoke(new QCheckBox(tr("Revoke the registration key, too")))
    , m_delete(new QCheckBox(tr("Delete the agent's data, too: settings, logs, working copies")))
    , m_rowColumn(new QVBoxLayout)
    , m_cancel(new QPushButton)
    , m_remove(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Remove from this computer"));
    setAccessibleName(windowTitle());
    for (QLabel *label : {m_heading, m_about}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_heading->setFont(headingFont(font()));
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *content = new QWidget;
    auto *texts = new QVBoxLayout(content);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(betweenRelated);
    m_rowColumn->setSpacing(0);
    m_choices = makeChoices();
    texts->addLayout(m_rowColumn);
    texts->addWidget(m_about);
    texts->addWidget(m_choices);
    texts->addStretch(1);
    auto *scroll = new ScrollColumn(content);
    scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(aroundContent, aroundContent, aroundContent, aroundContent);
    column->setSpacing(betweenRelated * 3 / 2);
    column->addWidget(m_heading);
    column->addWidget(m_message);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    m_remove->setAutoDefault(false); // Enter alone removes nothing
    m_cancel->setDefault(true);
    carryInput(*m_revoke, u"revoke"_s);
    carryInput(*m_delete, u"delete"_s);
    connect(m_cancel, &QPushButton::clicked, this, &RemovalDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &RemovalDialog::begin);
    connect(&m_parts.run, &SetupRun::changed, this, &RemovalDialog::update);
    resize(fontMetrics().averageCharWidth() * removalCharacters, fontMetrics().lineSpacing() * removalLines);
    keepOnScreen(*this);
    if (!m_parts.run.isRunning())
        m_parts.run.start({.verb = SetupRun::Verb::Uninstall, .isDryRun = true});
    update();
}

QWidget *RemovalDialog::makeChoices()
{
    auto *choices = new QWidget;
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenRelated);
    column->addWidget(m_sessionsNote);
    column->addWidget(m_revoke);
    column->addWidget(m_delete);
    const int running = m_parts.runningSessions();
    if (running > 0)
        m_sessionsNote->wrong(
            tr("%n session(s) run on this computer. The removal waits for their end; no new one begins.", nullptr,
                running));
    else
        m_sessionsNote->hide();
    m_revoke->setEnabled(m_parts.userKey() != nullptr);
    return choices;
}

bool RemovalDialog::isRemoving() const
{
    return !m_parts.run.request().isDryRun;
}

void RemovalDialog::begin()
{
    const SetupRun &run = m_parts.run;
    if (run.isRunning())
        return;
    if (!isRemoving() && !run.isGood())
        return m_parts.run.start({.verb = SetupRun::Verb::Uninstall, .isDryRun = true});
    m_parts.run.start({.verb = SetupRun::Verb::Uninstall,
        .userKey = m_revoke->isChecked() ? m_parts.userKey() : nullptr,
        .revokesKey = m_revoke->isChecked(),
        .deletesData = m_delete->isChecked()});
}

QString RemovalDialog::aboutText() const
{
    const SetupRun &run = m_parts.run;
    const auto listed = [](const QString &title, const QStringList &entries) {
        QStringList lines{title};
        for (const QString &entry : entries)
            lines.append(tr("• %1", "an entry of a list").arg(SetupText::withShortPaths(entry)));
        return lines.join(u'\n');
    };
    const auto &finished = run.state().finished;
    if (isRemoving())
        return finished && !finished->removed.isEmpty() ? listed(tr("Removed:"), finished->removed) : QString();
    const auto &plan = run.state().plan;
    if (run.isRunning() || !plan)
        return {};
    return plan->removes.isEmpty() ? tr("Nothing of the agent was found to remove.")
                                   : listed(tr("This will be removed:"), plan->removes);
}

static std::optional<TrayState> removalMark(SetupStep::State state)
{
    using State = SetupStep::State;
    if (state == State::Failed)
        return TrayState::Error;
    if (state == State::Running)
        return TrayState::Busy;
    return state == State::Done || state == State::Satisfied ? std::optional(TrayState::Ok) : std::nullopt;
}

void RemovalDialog::showRows()
{
    const QList<SetupStep> steps = isRemoving() ? m_parts.run.state().steps : QList<SetupStep>();
    while (m_rows.size() < steps.size()) {
        auto *row = new ResultRow;
        const qsizetype at = m_rows.size();
        connect(row, &ResultRow::buttonClicked, this, [this, at] { openPage(m_pages.value(at)); });
        m_rows.append(row);
        m_rowColumn->addWidget(row);
        if (m_rows.size() == steps.size())
            tabAsLaidOut(*this);
    }
    m_pages.clear();
    int nameWidth = 0;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->setVisible(i < steps.size());
        if (i >= steps.size())
            continue;
        const SetupStep &step = steps.at(i);
        m_rows.at(i)->show({.mark = removalMark(step.state),
            .markText = SetupText::state(step.state),
            .name = SetupText::removalTitle(step),
            .text = SetupText::known(step),
            .advice = SetupText::advice(step),
            .button = step.problem && !step.problem->page.isEmpty() ? SetupText::button(step) : QString(),
            .isQuiet = !removalMark(step.state)});
        m_pages.append(step.problem ? step.problem->page : QUrl());
        nameWidth = std::max(nameWidth, m_rows.at(i)->nameWidth());
    }
    for (ResultRow *row : std::as_const(m_rows))
        row->setNameWidth(nameWidth);
}

void RemovalDialog::openPage(const QUrl &page)
{
    if (!page.isEmpty() && !QDesktopServices::openUrl(page))
        m_message->showCopyable(tr("No browser opened. Open this address in one:"), page.toString());
}

void RemovalDialog::update()
{
    const SetupRun &run = m_parts.run;
    const bool isRunning = run.isRunning();
    const bool isOver = isRemoving() && run.isGood();
    m_heading->setText(
        isRemoving() || isRunning ? SetupText::headline(run) : tr("Remove the agent from this computer?"));
    m_message->show(SetupText::trouble(run));
    m_about->setText(aboutText());
    m_about->setHidden(m_about->text().isEmpty());
    m_choices->setVisible(!isRemoving());
    m_choices->setEnabled(!isRunning);
    // Half a removal helps nobody: one that has begun goes on without the window.
    m_cancel->setText(isRemoving() ? tr("Close") : tr("Cancel"));
    m_remove->setVisible(!isOver);
    m_remove->setEnabled(!isRunning);
    m_remove->setText(isRemoving() || (!isRunning && !run.isGood()) ? tr("Try again") : tr("Remove"));
    showRows();
}

} // namespace rensei::app

#include "moc_removal_dialog.cpp"
