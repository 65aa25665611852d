#include "app/widgets/screen_bounds.h"

#include <QApplication>
#include <QScreen>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace rensei::app {

QRect boundedBy(const QRect &available, const QRect &wanted, const QMargins &frame)
{
    const QRect room = available.marginsRemoved(frame);
    QRect bounded = wanted;
    bounded.setSize(wanted.size().boundedTo(room.size()));
    bounded.moveLeft(std::clamp(bounded.left(), room.left(), room.right() - bounded.width() + 1));
    bounded.moveTop(std::clamp(bounded.top(), room.top(), room.bottom() - bounded.height() + 1));
    return bounded;
}

bool isWithinReach(const QRect &frame, const QList<QRect> &screens)
{
    constexpr int gripWidth = 64;
    constexpr int gripHeight = 16;
    const QSize grip(std::min(gripWidth, frame.width()), std::min(gripHeight, frame.height()));
    return std::ranges::any_of(screens, [&](const QRect &screen) {
        const QRect seen = screen.intersected(frame);
        return seen.width() >= grip.width() && seen.height() >= grip.height() && frame.top() + gripHeight > screen.top()
            && frame.top() <= screen.bottom() - grip.height() + 1;
    });
}

static QMargins frameOf(const QWidget &window)
{
    const QRect inside = window.geometry();
    const QRect outside = window.frameGeometry();
    if (inside != outside) {
        return {inside.left() - outside.left(), inside.top() - outside.top(), outside.right() - inside.right(),
            outside.bottom() - inside.bottom()};
    }
    // Before a window was open nobody knows its frame.
    return {0, window.style()->pixelMetric(QStyle::PM_TitleBarHeight), 0, 0};
}

/// Only a window that has been moved has a place of its own; the others are placed by the system.
static bool hasPlace(const QWidget &window)
{
    return window.testAttribute(Qt::WA_Moved);
}

static const QScreen *screenOf(const QWidget &window)
{
    const QScreen *under = hasPlace(window) ? QGuiApplication::screenAt(window.geometry().center()) : nullptr;
    return under ? under : window.screen();
}

int roomBelowTitle(const QWidget &window)
{
    const QScreen *screen = screenOf(window);
    return screen ? screen->availableGeometry().marginsRemoved(frameOf(window)).height() : QWIDGETSIZE_MAX;
}

void keepOnScreen(QWidget &window)
{
    if (window.isMaximized() || window.isFullScreen())
        return;
    const QScreen *screen = screenOf(window);
    if (!screen)
        return;
    // It gets no smaller than what it holds, whatever its place was kept for.
    const QRect wanted(window.geometry().topLeft(), window.size().expandedTo(window.minimumSizeHint()));
    const QRect bounded = boundedBy(screen->availableGeometry(), wanted, frameOf(window));
    window.resize(bounded.size());
    if (hasPlace(window))
        window.setGeometry(bounded);
}

void bringWithinReach(QWidget &window)
{
    const QScreen *main = QGuiApplication::primaryScreen();
    if (!main || window.isMaximized() || window.isFullScreen())
        return;
    QList<QRect> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens.append(screen->availableGeometry());
    if (!isWithinReach(window.frameGeometry(), screens))
        window.setGeometry(boundedBy(main->availableGeometry(), window.geometry(), frameOf(window)));
}

static void bringAllWithinReach()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        const Qt::WindowType type = window->windowType();
        if (window->isVisible() && (type == Qt::Window || type == Qt::Dialog))
            bringWithinReach(*window);
    }
}

void followScreens(QObject &owner)
{
    // Later: by then the system has done what it does itself.
    const auto follow = [&owner](QScreen *screen) {
        QObject::connect(
            screen, &QScreen::availableGeometryChanged, &owner, &bringAllWithinReach, Qt::QueuedConnection);
    };
    for (QScreen *screen : QGuiApplication::screens())
        follow(screen);
    QObject::connect(qApp, &QGuiApplication::screenAdded, &owner, follow);
    QObject::connect(qApp, &QGuiApplication::screenRemoved, &owner, &bringAllWithinReach, Qt::QueuedConnection);
}

} // namespace rensei::app
