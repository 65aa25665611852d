#include "app/system/panel_scheme.h"

#include <QWinEventNotifier>

#include <windows.h>

#include <functional>
#include <utility>

namespace rensei::app {

namespace {

/// Observes the registry key of the user's color choice without polling.
class PersonalizeKey : public QObject {
public:
    explicit PersonalizeKey(std::function<void(PanelScheme::Scheme)> changed)
        : m_changed(std::move(changed))
        , m_event(CreateEventW(nullptr, FALSE, FALSE, nullptr))
        , m_notifier(m_event)
    {
        RegOpenKeyExW(HKEY_CURRENT_USER, L"Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize", 0,
            KEY_QUERY_VALUE | KEY_NOTIFY, &m_key);
        connect(&m_notifier, &QWinEventNotifier::activated, this, [this] { readAndWatch(); });
        readAndWatch();
    }

    ~PersonalizeKey() override
    {
        m_notifier.setEnabled(false);
        if (m_key)
            RegCloseKey(m_key);
        CloseHandle(m_event);
    }

private:
    // A notification fires once. It is requested before the value is read, so that no change is missed.
    void readAndWatch()
    {
        if (!m_key)
            return;
        RegNotifyChangeKeyValue(m_key, FALSE, REG_NOTIFY_CHANGE_LAST_SET, m_event, TRUE);
        DWORD isLight = 0;
        DWORD size = sizeof isLight;
        const LSTATUS status
            = RegGetValueW(m_key, nullptr, L"SystemUsesLightTheme", RRF_RT_REG_DWORD, nullptr, &isLight, &size);
        if (status != ERROR_SUCCESS)
            m_changed(PanelScheme::Scheme::Unknown);
        else
            m_changed(isLight != 0 ? PanelScheme::Scheme::Light : PanelScheme::Scheme::Dark);
    }

    std::function<void(PanelScheme::Scheme)> m_changed;
    HKEY m_key = nullptr;
    HANDLE m_event;
    QWinEventNotifier m_notifier;
};

} // namespace

bool PanelScheme::isHighContrast() const
{
    HIGHCONTRASTW settings = {};
    settings.cbSize = sizeof settings;
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof settings, &settings, 0)
        && (settings.dwFlags & HCF_HIGHCONTRASTON) != 0;
}

void PanelScheme::start()
{
    m_source = std::make_unique<PersonalizeKey>([this](Scheme scheme) { setScheme(scheme); });
}

} // namespace rensei::app
