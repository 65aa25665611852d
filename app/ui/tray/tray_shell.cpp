#include "app/ui/tray/tray_shell.h"

#include <utility>

namespace rensei::app {

TrayShell::TrayShell(TrayApplication::Parts parts)
    : m_parts(std::move(parts))
{
    make();
}

TrayShell::~TrayShell() = default;

void TrayShell::make()
{
    m_windows = std::make_unique<TrayApplication>(m_parts);
    connect(m_windows.get(), &TrayApplication::trayShown, this, &TrayShell::trayShown);
    connect(m_windows.get(), &TrayApplication::finished, this, &TrayShell::finished);
}

void TrayShell::makeAnew()
{
    if (m_windows->isQuitting())
        return;
    const auto carried = m_windows->carry();
    m_windows.reset(); // two icons would be there for a moment
    make();
    m_windows->start();
    m_windows->take(carried);
}

} // namespace rensei::app

#include "moc_tray_shell.cpp"
