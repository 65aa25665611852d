#pragma once

#include "app/ui/settings/setting_field.h"

class QComboBox;
class QLineEdit;

namespace rensei::app {

/// The proxy: as the system says, none, or one with an address, which is typed below the choice.
class ProxyField final : public SettingField {
    Q_OBJECT

public:
    explicit ProxyField(ConfigRun &run);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void chooseKind(int index);
    void addressEdited(const QString &text);
    void commitAddress();
    void showValue(const AgentSetting &setting) override;

    ConfigRun &m_run;
    QComboBox *m_kind;
    QLineEdit *m_address;
    QString m_shown; ///< the address as it is set
    bool m_wantsAddress = false; ///< that was chosen, and none is set
};

} // namespace rensei::app
