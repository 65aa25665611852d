#include "app/ui/settings/setting_field.h"

#include "app/text/config_text.h"
#include "app/widgets/field_note.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/typography.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;

SettingField::SettingField(Parts parts, QWidget *editor, bool hasUsual)
    : m_parts(std::move(parts))
    , m_editor(editor)
    , m_usual(hasUsual ? new QPushButton(tr("Use the usual value")) : nullptr)
    , m_note(new FieldNote)
{
    const QString name = QString(m_parts.label).remove(u'&');
    auto *label = new QLabel(m_parts.label);
    label->setWordWrap(true);
    label->setBuddy(m_editor);
    // On Unix Qt takes what is chosen for the name, elsewhere this.
    m_editor->setAccessibleName(name);
    m_editor->setFocusPolicy(Qt::StrongFocus);
    m_editor->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenRelated / 2);
    column->addWidget(label);
    if (m_usual) {
        auto *row = new QWidget;
        auto *flow = new FlowLayout(betweenRelated);
        row->setLayout(flow);
        flow->addWidget(m_editor);
        flow->addWidget(m_usual);
        column->addWidget(row);
        m_usual->setAccessibleName(tr("Use the usual value: %1", "the name of a setting").arg(name));
        connect(m_usual, &QPushButton::clicked, this, [this] { choose({}); });
    } else {
        column->addWidget(m_editor);
    }
    column->addWidget(m_note);
    connect(&m_parts.run, &ConfigRun::changed, this, &SettingField::refresh);
}

const AgentSetting *SettingField::setting() const
{
    const auto &settings = std::as_const(m_parts.run).settings();
    return settings ? settings->find(m_parts.key) : nullptr;
}

bool SettingField::canChoose(const AgentSetting &) const
{
    return true;
}

void SettingField::refresh()
{
    const AgentSetting *now = setting();
    const bool isOpen = now && m_parts.run.trouble() == ConfigRun::Trouble::None && canChoose(*now);
    if (now)
        showValue(*now);
    m_editor->setEnabled(isOpen);
    if (m_usual) {
        if (m_usual->hasFocus() && now && !now->isSet)
            m_editor->setFocus(); // before the button goes
        m_usual->setVisible(now && now->isSet);
        m_usual->setEnabled(isOpen);
    }
    tell(now);
}

void SettingField::tell(const AgentSetting *setting)
{
    const QString failure = ConfigText::failure(m_parts.run, m_parts.key);
    if (!failure.isEmpty()) {
        if (failure != m_told)
            m_note->wrong(failure); // read out once
    } else {
        QStringList sentences;
        if (setting)
            sentences = {ConfigText::variable(*setting), m_parts.meaning(*setting)};
        sentences.removeAll(QString());
        m_note->hint(sentences.join(u' '));
    }
    m_told = failure;
    m_editor->setAccessibleDescription(m_note->text());
}

void SettingField::choose(const QString &value)
{
    const AgentSetting *now = setting();
    if (!now || (value == now->text && now->isSet) || (value.isEmpty() && !now->isSet))
        return;
    if (value.isEmpty())
        m_parts.run.unset(m_parts.key);
    else
        m_parts.run.set(m_parts.key, value);
}

/// A page is scrolled over its fields, which must not change by that.
bool SettingField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::Wheel && !m_editor->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rensei::app

#include "moc_setting_field.cpp"
