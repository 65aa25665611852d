#include "app/ui/quit/quit_dialog.h"

#include "app/widgets/fitted_height.h"
#include "app/widgets/scroll_column.h"
#include "app/widgets/tab_order.h"
#include "app/widgets/typography.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rensei::app {

static constexpr int quitCharacters = 80; // wide

QuitDialog::QuitDialog(const Situation &situation, QWidget *parent)
    : QDialog(parent)
    , m_situation(situation)
    , m_heading(new QLabel)
    , m_choices(nullptr)
{
    setWindowTitle(tr("Quit Rensei Desktop"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    m_heading->setFont(headingFont(font()));
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    auto *choices = new QWidget;
    m_choices = new QGridLayout(choices);
    m_choices->setContentsMargins(0, 0, 0, 0);
    m_choices->setHorizontalSpacing(2 * betweenRelated);
    m_choices->setVerticalSpacing(2 * betweenRelated);
    m_choices->setColumnStretch(1, 1);
    auto *buttons = new QDialogButtonBox;
    QPushButton *back = buttons->addButton(
        m_situation.isFinishing ? tr("&Keep waiting") : tr("Cancel"), QDialogButtonBox::RejectRole);
    back->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(aroundContent, aroundContent, aroundContent, aroundContent);
    column->setSpacing(betweenRelated * 3 / 2);
    column->addWidget(m_heading);
    column->addWidget(new ScrollColumn(choices));
    column->addWidget(buttons);
    addChoices();
    tabAsLaidOut(*this);
    if (m_situation.isFinishing) {
        back->setDefault(true); // it changes nothing
        back->setFocus();
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * quitCharacters, 0);
    new FittedHeight(*this, FittedHeight::Room::None);
}

QPushButton *QuitDialog::addChoice(QuitChoice choice, const QString &text, const QString &consequence)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    button->setAccessibleDescription(consequence);
    auto *note = new QLabel(consequence);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    const int row = m_choices->rowCount();
    m_choices->addWidget(button, row, 0, Qt::AlignTop);
    m_choices->addWidget(note, row, 1, Qt::AlignTop);
    connect(button, &QPushButton::clicked, this, [this, choice] {
        accept();
        Q_EMIT chosen(choice);
    });
    return button;
}

/// What the agent asks while nobody is here is rejected. Source: agent/control/CONTROL_API.md, "Bodies".
static QString consequenceOfLeaving(AgentOwner owner)
{
    switch (owner) {
    case AgentOwner::Desktop:
        return QuitDialog::tr("The agent goes on by itself and takes new sessions, too. Nothing starts it again if it "
                              "fails, until you start Rensei Desktop. What agents ask meanwhile is rejected.");
    case AgentOwner::Service:
        return QuitDialog::tr("The agent is a background service of this computer and goes on as before. What agents "
                              "ask meanwhile is rejected.");
    case AgentOwner::SomebodyElse:
        return QuitDialog::tr("Rensei Desktop did not start the agent, so it goes on as before. What agents ask "
                              "meanwhile is rejected.");
    }
    Q_UNREACHABLE();
}

void QuitDialog::addChoices()
{
    const bool isOwn = m_situation.owner == AgentOwner::Desktop;
    QPushButton *leave
        = addChoice(QuitChoice::LeaveRunning, tr("&Leave running"), consequenceOfLeaving(m_situation.owner));
    if (!m_situation.isFinishing) {
        leave->setDefault(true);
        leave->setFocus();
        addChoice(QuitChoice::Finish, tr("&Finish, then quit"),
            isOwn
                ? tr("The agent takes no new sessions. When these have ended, it stops and Rensei Desktop quits. You "
                     "can call that off until then.")
                : tr("The agent takes no new sessions. When these have ended, Rensei Desktop quits and the agent takes "
                     "sessions again. You can call that off until then."));
    }
    // An agent of somebody else is not ended from here. Source: app/README.md, "The agent and the app".
    if (isOwn) {
        addChoice(QuitChoice::StopNow, tr("&Stop now"),
            tr("The sessions end here and the agent stops. The platform gives them to another computer, where they "
               "begin anew, or ends them as failed. Paused ones go on when the agent starts again. Working copies stay "
               "on this computer."));
    }
    if (m_situation.isFinishing)
        addChoice(QuitChoice::DoNotQuit, tr("&Do not quit"), tr("The agent takes sessions again, as it did before."));
}

void QuitDialog::setRunning(int sessions)
{
    m_heading->setText(m_situation.isFinishing
            ? tr("Rensei Desktop quits when %n session(s) have ended.", nullptr, sessions)
            : tr("%n session(s) run on this computer.", nullptr, sessions));
}

} // namespace rensei::app

#include "moc_quit_dialog.cpp"
