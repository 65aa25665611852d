#include "app/ui/settings/setting_editors.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <utility>

namespace rensei::app {

NumberField::NumberField(Parts parts, const Range &range)
    : SettingField(std::move(parts), new QSpinBox, true)
    , m_number(qobject_cast<QSpinBox *>(editor()))
    , m_most(range.most)
{
    m_number->setRange(range.least, m_most);
    m_number->setSuffix(range.unit);
    m_number->setSpecialValueText(range.none);
    m_number->setKeyboardTracking(false); // a number that is half typed is none
    connect(m_number, &QSpinBox::valueChanged, this, [this](int value) { choose(QString::number(value)); });
    refresh();
}

void NumberField::showValue(const AgentSetting &setting)
{
    const QSignalBlocker silent(m_number);
    const int value = setting.number();
    m_number->setMaximum(std::max(m_most, value));
    if (m_number->value() != value)
        m_number->setValue(value);
}

void NumberField::hideEvent(QHideEvent *event)
{
    m_number->interpretText();
    SettingField::hideEvent(event);
}

ChoiceField::ChoiceField(Parts parts, const QList<Choice> &choices, const QList<Choice> &fixed)
    : SettingField(std::move(parts), new QComboBox, false)
    , m_box(qobject_cast<QComboBox *>(editor()))
    , m_fixed(fixed)
{
    constexpr int shownCharacters = 24; // a long name must not make the window wide
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(shownCharacters);
    connect(m_box, &QComboBox::activated, this, [this](int at) { choose(m_box->itemData(at).toString()); });
    setChoices(choices);
}

void ChoiceField::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    refresh();
}

static bool areIn(const QComboBox &box, const QList<ChoiceField::Choice> &choices)
{
    if (box.count() != choices.size())
        return false;
    for (int i = 0; i < box.count(); ++i) {
        if (box.itemData(i).toString() != choices.at(i).value || box.itemText(i) != choices.at(i).text)
            return false;
    }
    return true;
}

void ChoiceField::showValue(const AgentSetting &setting)
{
    QList<Choice> shown = m_choices;
    const auto isValue = [&setting](const Choice &choice) { return choice.value == setting.text; };
    if (const auto fixed = std::ranges::find_if(m_fixed, isValue); fixed != m_fixed.end())
        shown.append(*fixed);
    else if (std::ranges::none_of(shown, isValue))
        shown.append({setting.text, setting.text}); // of a newer agent
    if (!areIn(*m_box, shown)) { // else a list that is open stays
        m_box->clear();
        for (const Choice &choice : std::as_const(shown))
            m_box->addItem(choice.text, choice.value);
    }
    m_box->setCurrentIndex(static_cast<int>(std::ranges::find_if(shown, isValue) - shown.begin()));
}

bool ChoiceField::canChoose(const AgentSetting &setting) const
{
    return std::ranges::none_of(m_fixed, [&setting](const Choice &choice) { return choice.value == setting.text; });
}

TextField::TextField(Parts parts, const QString &example)
    : SettingField(std::move(parts), new QLineEdit, false)
    , m_edit(qobject_cast<QLineEdit *>(editor()))
{
    m_edit->setPlaceholderText(example);
    m_edit->setMaxLength(1000);
    m_edit->setLayoutDirection(Qt::LeftToRight); // addresses and paths read so
    connect(m_edit, &QLineEdit::editingFinished, this, &TextField::commit);
    refresh();
}

void TextField::enter(const QString &text)
{
    m_edit->setText(text);
    commit();
}

void TextField::commit()
{
    const QString text = m_edit->text().trimmed();
    if (text == m_shown)
        return;
    m_shown = text;
    choose(text);
}

/// What is being typed is left alone.
void TextField::showValue(const AgentSetting &setting)
{
    if (m_edit->hasFocus() && m_edit->text().trimmed() != m_shown)
        return;
    m_shown = setting.text;
    if (m_edit->text() != setting.text)
        m_edit->setText(setting.text);
}

void TextField::hideEvent(QHideEvent *event)
{
    commit();
    SettingField::hideEvent(event);
}

} // namespace rensei::app

#include "moc_setting_editors.cpp"
