#include "app/widgets/window_input.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QVariant>

namespace rensei::app {

static constexpr const char *carriedName = "rensei-carried"; // a property

static QString nameOfCarried(const QWidget &widget)
{
    return widget.property(carriedName).toString();
}

void carryInput(QWidget &widget, const QString &name)
{
    widget.setProperty(carriedName, name);
}

WindowInput::Field WindowInput::read(const QWidget &widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return {.text = line->text(), .cursor = line->cursorPosition()};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return {.isChecked = button->isChecked()};
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return {.choice = box->currentIndex()};
    return {};
}

void WindowInput::write(const Field &field, QWidget &widget)
{
    if (auto *line = qobject_cast<QLineEdit *>(&widget)) {
        if (line->isReadOnly() || line->text() == field.text)
            return;
        line->selectAll();
        line->insert(field.text); // which tells that it was edited, as setText() does not
        line->setCursorPosition(field.cursor);
    } else if (auto *button = qobject_cast<QAbstractButton *>(&widget)) {
        if (field.isChecked && button->isCheckable())
            button->setChecked(*field.isChecked);
    } else if (auto *box = qobject_cast<QComboBox *>(&widget)) {
        if (field.choice && *field.choice < box->count())
            box->setCurrentIndex(*field.choice);
    }
}

WindowInput WindowInput::of(const QWidget &window)
{
    WindowInput input;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const QString name = nameOfCarried(*widget);
        if (name.isEmpty())
            continue;
        input.m_fields.insert(name, read(*widget));
        if (widget == window.focusWidget())
            input.m_focus = name;
    }
    return input;
}

void WindowInput::putInto(QWidget &window) const
{
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const auto field = m_fields.constFind(nameOfCarried(*widget));
        if (field == m_fields.cend())
            continue;
        write(*field, *widget);
        if (field.key() == m_focus)
            widget->setFocus();
    }
}

} // namespace rensei::app
