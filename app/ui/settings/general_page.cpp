#include "app/ui/settings/general_page.h"

#include "app/text/error_text.h"
#include "app/text/translations.h"
#include "app/widgets/field_note.h"
#include "app/widgets/typography.h"
#include "app/widgets/window_input.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rensei::app {

GeneralPage::GeneralPage(Parts parts)
    : m_parts(std::move(parts))
    , m_atLogin(new QCheckBox(tr("&Start Rensei Desktop at login")))
    , m_note(new FieldNote)
    , m_updates(new QCheckBox(tr("&Tell me when a newer version is out")))
    , m_updatesNote(new FieldNote)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenRelated);
    column->addWidget(m_atLogin);
    column->addWidget(m_note);
    if (m_parts.languages && m_parts.languages->codes.size() > 1)
        column->addWidget(makeLanguages(*m_parts.languages));
    column->addSpacing(betweenRelated);
    column->addWidget(m_updates);
    column->addWidget(m_updatesNote);
    m_updates->setVisible(m_parts.updates.has_value());
    m_updatesNote->setVisible(m_parts.updates.has_value());
    if (m_parts.awake) {
        auto *awake = new AwakeChoice(*m_parts.awake);
        connect(awake, &AwakeChoice::chosen, this, &GeneralPage::chosen);
        column->addSpacing(betweenRelated);
        column->addWidget(awake);
    }
    column->addStretch(1);
    connect(m_atLogin, &QCheckBox::clicked, this, &GeneralPage::choose);
    connect(m_updates, &QCheckBox::clicked, this, &GeneralPage::chooseUpdates);
    update();
}

static QString loginNote(LoginChoice choice)
{
    switch (choice) {
    case LoginChoice::Off:
        return GeneralPage::tr("The agent still starts at login where that was set up.");
    case LoginChoice::On:
        return GeneralPage::tr("It starts in the background, without a window.");
    case LoginChoice::OtherCopy:
        return GeneralPage::tr("Another copy of Rensei Desktop starts at login. Tick this to start this one instead.");
    case LoginChoice::ByAgent:
        return GeneralPage::tr("The agent's own entry starts it at login, so there is nothing to choose here.");
    case LoginChoice::Unavailable:
        return GeneralPage::tr("This system names no place for what starts at login. Set the variable HOME, then "
                               "start Rensei Desktop again.");
    }
    Q_UNREACHABLE();
}

QWidget *GeneralPage::makeLanguages(const Languages &languages)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(betweenRelated);
    auto *label = new QLabel(tr("&Language"));
    auto *choice = new QComboBox;
    label->setBuddy(choice);
    carryInput(*choice, QStringLiteral("language")); // whoever chose one goes on from here
    choice->addItem(tr("That of the system", "a language"), QString());
    for (const QString &code : languages.codes)
        choice->addItem(Translations::ownName(code), code);
    choice->setCurrentIndex(std::max(choice->findData(languages.chosen()), 0));
    connect(choice, &QComboBox::activated, this,
        [this, choice](int index) { m_parts.languages->choose(choice->itemData(index).toString()); });
    line->addWidget(label);
    line->addWidget(choice);
    line->addStretch(1);
    return row;
}

void GeneralPage::update()
{
    const LoginChoice choice = m_parts.loginChoice();
    m_atLogin->setChecked(choice == LoginChoice::On || choice == LoginChoice::ByAgent);
    m_atLogin->setEnabled(choice != LoginChoice::ByAgent && choice != LoginChoice::Unavailable);
    m_note->hint(loginNote(choice));
    m_atLogin->setAccessibleDescription(m_note->text());
    showUpdates();
}

void GeneralPage::showUpdates()
{
    if (!m_parts.updates)
        return;
    const QString &host = m_parts.updates->host;
    m_updates->setChecked(m_parts.updates->isWanted());
    m_updates->setEnabled(!host.isEmpty());
    m_updatesNote->hint(host.isEmpty()
            ? tr("Nobody is asked: this copy does not know where to. Look where you got it from.")
            : tr("%1 is asked once a day, and learns nothing but the version that you have. Nothing is installed "
                 "automatically.",
                "a host")
                  .arg(host));
    m_updates->setAccessibleDescription(m_updatesNote->text());
}

void GeneralPage::chooseUpdates(bool isWanted)
{
    const auto kept = m_parts.updates->setWanted(isWanted);
    showUpdates();
    if (!kept)
        m_updatesNote->wrong(ErrorText::ofSaving(kept.error()));
}

void GeneralPage::choose(bool on)
{
    const auto set = m_parts.setStartsAtLogin(on);
    update();
    if (set)
        return;
    m_note->wrong(tr("This could not be changed, because %1 cannot be written: %2. Check its permissions and those of "
                     "its folder, then try again.")
                      .arg(QDir::toNativeSeparators(set.error().where), set.error().detail));
}

void GeneralPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        update();
}

} // namespace rensei::app

#include "moc_general_page.cpp"
