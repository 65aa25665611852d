#include "app/ui/tray/tray_presence.h"

#include "app/ui/tray/no_tray_window.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>

namespace rensei::app {

using namespace std::chrono_literals;

static constexpr auto trayTimeout = 10s; // Source: app/ui/DESIGN.md, "No tray"

TrayPresence::TrayPresence(TrayMenu &menu, Settings &settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_menu(menu)
    , m_settings(settings)
    , m_tray(m_menu, clock, this)
    , m_host(QGuiApplication::platformName(), this)
    , m_patience(clock)
{
    connect(&m_tray, &Tray::activated, this, &TrayPresence::activated);
    connect(&m_tray, &Tray::messageClicked, this, &TrayPresence::messageClicked);
    connect(&m_panel, &PanelScheme::changed, this, &TrayPresence::followScheme);
    connect(&m_host, &TrayHost::available, this, &TrayPresence::found);
    connect(&m_host, &TrayHost::lost, this, &TrayPresence::wait);
}

TrayPresence::~TrayPresence() = default;

void TrayPresence::start()
{
    qApp->installEventFilter(this); // widgets that were never shown are not told of another palette
    m_panel.start();
    followScheme();
    wait();
    m_host.start();
}

void TrayPresence::stop()
{
    m_isStopped = true;
    m_patience.stop();
    if (m_standIn)
        m_standIn->hide();
    m_tray.disappear();
}

void TrayPresence::setStatus(const StatusSummary &summary, const StatusNotices &notices)
{
    m_tray.setStatus(summary, notices);
    if (m_standIn)
        m_standIn->setStatus(summary, notices);
}

QWidget *TrayPresence::standIn() const
{
    return m_standIn.get();
}

/// Where the panel's scheme is not known, its ink is that of the windows.
void TrayPresence::followScheme()
{
    const bool isKnown = m_panel.scheme() != PanelScheme::Scheme::Unknown;
    const bool isLight
        = isKnown ? m_panel.scheme() == PanelScheme::Scheme::Light : schemeOf(QPalette()) == Scheme::Light;
    if (Tray::wantsMask())
        m_tray.setPaint(Paint::Mask);
    else if (m_panel.isHighContrast())
        m_tray.setPaint(isLight ? Paint::ContrastLight : Paint::ContrastDark);
    else
        m_tray.setPaint(isLight ? Paint::Light : Paint::Dark);
}

bool TrayPresence::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        followScheme();
    return QObject::eventFilter(watched, event);
}

void TrayPresence::wait()
{
    m_patience.start(trayTimeout, [this] { makeStandIn(); });
}

/// An icon that was made for one kind of tray does not show in another.
void TrayPresence::found(TrayHost::Kind kind)
{
    if (m_tray.hasAppeared() && m_kind != kind)
        return;
    m_patience.stop();
    m_kind = kind;
    const bool isFirst = !m_tray.hasAppeared();
    m_menu.setDialect(menuDialect(kind, qEnvironmentVariable("XDG_CURRENT_DESKTOP")));
    m_tray.appear(kind);
    if (isFirst)
        Q_EMIT appeared();
    if (m_standIn)
        m_standIn.release()->deleteLater(); // its menu may be open
    Q_EMIT trayFound();
}

void TrayPresence::makeStandIn()
{
    if (m_standIn || m_isStopped)
        return;
    m_menu.setDialect(MenuDialect::Widgets); // the window opens it itself
    m_standIn = std::make_unique<NoTrayWindow>(m_menu, m_settings);
    connect(m_standIn.get(), &NoTrayWindow::quitRequested, this, &TrayPresence::quitRequested);
    Q_EMIT standInNeeded();
}

} // namespace rensei::app

#include "moc_tray_presence.cpp"
