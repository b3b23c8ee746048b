import {readdir, readFile} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import {zipSync} from 'fflate'

/**
 * A built site as a package of SCORM 2004, 4th edition: one course of one page, which tells the platform itself how far
 * the learner is. Returns the bytes of the zip.
 */
export async function scormPackage(folder: string): Promise<Uint8Array> {
  const entries = (await readdir(folder, {recursive: true, withFileTypes: true})).filter(entry => entry.isFile())
  const files = await Promise.all(entries.map(entry => join(entry.parentPath, entry.name)).toSorted().map(async path =>
    [relative(folder, path).split(sep).join('/'), new Uint8Array(await readFile(path))] as const))
  const manifest = new TextEncoder().encode(manifestOf(files.map(([name]) => name)))
  return zipSync({'imsmanifest.xml': manifest, ...Object.fromEntries(files)}, {level: 9})
}

function manifestOf(files: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="parallax" version="1"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>Parallax: one phone call, two articles</title>
      <item identifier="item" identifierref="page">
        <title>One phone call, two articles</title>
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormType="sco" href="index.html">
${files.map(name => `      <file href="${xml(name)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
