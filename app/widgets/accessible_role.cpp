#include "app/widgets/accessible_role.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QEvent>
#include <QVariant>
#include <QWidget>

namespace rensei::app {

static constexpr const char *roleProperty = "rensei-accessible-role";

namespace {

class RoleOfWidget final : public QAccessibleWidget {
public:
    explicit RoleOfWidget(QWidget *widget)
        : QAccessibleWidget(widget)
    {
    }

    QAccessible::Role role() const override
    {
        const QVariant chosen = widget()->property(roleProperty);
        if (chosen.isValid())
            return static_cast<QAccessible::Role>(chosen.toInt());
        return widget()->isWindow() ? QAccessible::Window : QAccessible::Client;
    }
};

class CurrentCell final : public QObject {
public:
    explicit CurrentCell(QAbstractItemView &view)
        : QObject(&view)
        , m_view(view)
    {
        view.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Later, as Qt tells of the table after this event.
        if (event->type() == QEvent::FocusIn && QAccessible::isActive())
            QMetaObject::invokeMethod(this, &CurrentCell::tell, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    void tell()
    {
        const QModelIndex current = m_view.currentIndex();
        QAccessibleInterface *about = QAccessible::queryAccessibleInterface(&m_view);
        if (!m_view.hasFocus() || !current.isValid() || !about || !about->tableInterface())
            return;
        QAccessibleInterface *cell = about->tableInterface()->cellAt(current.row(), current.column());
        if (!cell)
            return;
        QAccessibleEvent focus(cell, QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
    }

    QAbstractItemView &m_view;
};

} // namespace

/// Qt asks by each class of an object, the most derived first, and takes the first answer.
static QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const bool isPlain = className == QLatin1String("QWidget");
    return widget && (isPlain || widget->property(roleProperty).isValid()) ? new RoleOfWidget(widget) : nullptr;
}

void describeWindows()
{
    static const bool isDone = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isDone)
}

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    describeWindows();
    widget.setProperty(roleProperty, static_cast<int>(role));
}

void tellCurrentCell(QAbstractItemView &view)
{
    new CurrentCell(view);
}

void announce(QWidget &widget, bool wasVisible)
{
    QAccessibleEvent alert(&widget, QAccessible::Alert); // which Linux is not told of
    QAccessible::updateAccessibility(&alert);
    if (!wasVisible)
        return;
    QAccessibleEvent appeared(&widget, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&appeared);
}

} // namespace rensei::app
